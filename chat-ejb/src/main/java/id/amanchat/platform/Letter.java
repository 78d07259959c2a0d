package id.amanchat.platform;

/**
 * A mail to be sent, in plain text.
 *
 * @param to the address; null for nobody, and then it costs the same and goes nowhere
 * @param subject one line
 * @param text the body
 */
public record Letter(String to, String subject, String text) {

    @Override
    public String toString() {
        return "Letter";
    }
}
