package id.amanchat.conversation;

/** What came of asking for a conversation. */
public sealed interface RequestAnswer {

    /** A new one waits. */
    record Started(ConversationId id) implements RequestAnswer {}

    /** There is one already; the text was not posted. */
    record AlreadyThere() implements RequestAnswer {}

    /** Not taken. */
    record Refused(Refusal refusal) implements RequestAnswer {}
}
