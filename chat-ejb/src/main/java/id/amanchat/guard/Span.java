package id.amanchat.guard;

/** A piece of a text, in UTF-16 units as Java and JavaScript count them: from the first, to before the last. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span: " + start + " to " + end);
        }
    }
}
