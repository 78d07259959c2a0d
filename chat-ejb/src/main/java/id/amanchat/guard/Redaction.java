package id.amanchat.guard;

/**
 * An earlier line that held a part of a secret which the examined text completes.
 *
 * @param sequence the line's number, as given
 * @param text what may be left of it
 */
public record Redaction(long sequence, String text) {

    @Override
    public String toString() {
        return "Redaction[" + sequence + "]";
    }
}
