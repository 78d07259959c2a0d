package id.amanchat.conversation;

/** What came of writing a note. */
public sealed interface NoteAnswer {

    /** Stored; this time, or when it was first sent. */
    record Stored(NoteView note, boolean first) implements NoteAnswer {}

    /** A note about the customer, kept from one conversation to the next. */
    record Kept(CustomerNote note) implements NoteAnswer {}

    /** Not taken; nothing was stored. */
    record Refused(Refusal refusal) implements NoteAnswer {}

    /** No such conversation, or not one of the caller's. */
    record NotFound() implements NoteAnswer {}
}
