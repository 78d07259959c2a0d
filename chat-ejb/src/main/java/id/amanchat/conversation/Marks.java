package id.amanchat.conversation;

/** How far one side has got: the last sequence drawn on its screen, and the last one read. */
public record Marks(long received, long read) {

    public static final Marks NONE = new Marks(0, 0);
}
