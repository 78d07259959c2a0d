package id.amanchat.routing;

/** What came of handing a conversation on. */
public enum TransferAnswer {
    /** Proposed to the receiver, or in the queue. */
    PROPOSED,
    NOT_FOUND,
    /** Another transfer of it is under way. */
    UNDERWAY,
    /** The colleague is not online, or not connected. */
    NOT_PRESENT,
    /** The colleague's capacity is used up. */
    FULL,
    /** The queue is closed now. */
    QUEUE_CLOSED,
    /** The note is empty, too long or no text. */
    NOTE_REFUSED
}
