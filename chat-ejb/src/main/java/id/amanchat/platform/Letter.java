package id.amanchat.platform;

/**
 * A mail to be sent, in plain text.
 *
 * @param to the address; null for nobody, and then it costs the same and goes nowhere
 * @param subject one line
 * @param text the body, lines apart by {@code \n}; subject and body together at most 6,000 bytes in UTF-8
 */
public record Letter(String to, String subject, String text) {

    public Letter {
        if (broken(to) || broken(subject)) {
            throw new IllegalArgumentException("Address and subject of a letter are one line each");
        }
    }

    /** A line of its own would be a header of its own. */
    private static boolean broken(String line) {
        return line != null && line.chars().anyMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        return "Letter";
    }
}
