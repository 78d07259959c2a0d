package id.amanchat.guard;

/**
 * A line the same sender wrote shortly before, as it is stored.
 *
 * @param sequence its number, by which it is named in {@link Redaction}
 */
public record RecentLine(long sequence, String text) {

    @Override
    public String toString() {
        return "RecentLine[" + sequence + "]";
    }
}
