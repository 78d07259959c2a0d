package id.amanchat.conversation;

/** What came of posting a message. */
public sealed interface PostAnswer {

    /**
     * Stored; this time, or when it was first sent.
     *
     * @param first whether it was this time
     */
    record Stored(MessageView message, boolean first) implements PostAnswer {}

    /** The same message is being stored by another request at this moment: asked again, it is {@link Stored}. */
    record Underway() implements PostAnswer {}

    /** Not taken; nothing was stored. */
    record Refused(Refusal refusal) implements PostAnswer {}

    /** The conversation is over. */
    record Closed() implements PostAnswer {}

    /** No such conversation, or not the caller's: nobody learns which. */
    record NotFound() implements PostAnswer {}

    /** The client id belongs to a message of the other side. */
    record ClientIdTaken() implements PostAnswer {}
}
