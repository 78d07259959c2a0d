package id.amanchat.health;

/**
 * What one look at the ground the application stands on found.
 *
 * @param name what was looked at, a few words that stay the same
 * @param ok whether it is as it must be
 * @param text what was seen, one sentence
 * @param cure what to do about it, as a command where there is one; empty when all is well
 */
public record CheckLine(String name, boolean ok, String text, String cure) {

    /** Found as it must be. */
    public static CheckLine good(String name, String text) {
        return new CheckLine(name, true, text, "");
    }

    /** Found wanting, with what mends it. */
    public static CheckLine bad(String name, String text, String cure) {
        return new CheckLine(name, false, text, cure);
    }
}
