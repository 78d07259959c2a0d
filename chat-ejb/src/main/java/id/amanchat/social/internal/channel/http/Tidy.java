package id.amanchat.social.internal.channel.http;

/** Cuts what strangers wrote to what the product stores. */
public final class Tidy {

    private static final int LONGEST_TEXT = 8_000;
    private static final int LONGEST_NAME = 200;

    private Tidy() {}

    /** At most 8,000 code points, without control characters but tab and line feed. */
    public static String text(String text) {
        return cut(text.replace("\r\n", "\n").replace('\r', '\n'), LONGEST_TEXT, "\n\t")
                .strip();
    }

    /** On one line, and at most 200 characters, as the tables hold. */
    public static String name(String name) {
        String cut = cut(name.replaceAll("\\s+", " "), LONGEST_NAME / 2, "").strip();
        return cut.isEmpty() ? "?" : cut;
    }

    /** Half of a pair stands for no character: no database takes it. */
    private static String cut(String text, int most, String kept) {
        return text.codePoints()
                .filter(one -> !Character.isISOControl(one) || kept.indexOf(one) >= 0)
                .filter(one -> Character.getType(one) != Character.SURROGATE)
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
