package id.amanchat.health;

import java.util.List;

/**
 * What one look at the ground the application stands on found.
 *
 * @param name what was looked at, a few words that stay the same
 * @param ok whether the server can serve with it as it is
 * @param code what was seen, for screens in other languages: the bundle key {@code check.<code>}
 * @param details what stands in the places {0}, {1} … of that sentence
 * @param text the sentence in English, for logs and the health check
 * @param cure what to do about it, as a command where there is one; empty when all is well
 */
public record CheckLine(String name, boolean ok, String code, List<String> details, String text, String cure) {

    /** Found as it must be. */
    public static CheckLine good(String name, String code, String sentence, String... details) {
        return new CheckLine(name, true, code, List.of(details), fill(sentence, details), "");
    }

    /** Found wanting, with what mends it, but not so that the server could not serve: it stays ready. */
    public static CheckLine worthMending(String name, String code, String sentence, String cure, String... details) {
        return new CheckLine(name, true, code, List.of(details), fill(sentence, details), cure);
    }

    /** Found wanting, with what mends it. */
    public static CheckLine bad(String name, String code, String sentence, String cure, String... details) {
        return new CheckLine(name, false, code, List.of(details), fill(sentence, details), cure);
    }

    private static String fill(String sentence, String... details) {
        String filled = sentence;
        for (int place = 0; place < details.length; place++) {
            filled = filled.replace("{" + place + "}", details[place]);
        }
        return filled;
    }
}
