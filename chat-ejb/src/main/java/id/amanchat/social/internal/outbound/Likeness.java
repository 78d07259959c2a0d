package id.amanchat.social.internal.outbound;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Whether two texts are the same post: channels put mentions before it, and change white space and Unicode forms. */
record Likeness(String text) {

    private static final Pattern MENTIONS = Pattern.compile("^(?:\\s*@[\\p{L}\\p{N}_.@-]+)+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    Likeness {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        text = SPACE.matcher(MENTIONS.matcher(plain).replaceFirst(""))
                .replaceAll(" ")
                .strip();
    }

    static boolean same(String one, String other) {
        return new Likeness(one).equals(new Likeness(other));
    }

    @Override
    public String toString() {
        return "Likeness";
    }
}
