package id.amanchat.conversation;

/** Why a note was written. */
public enum NoteKind {
    NOTE,
    /** Between a supervisor and the agent. */
    WHISPER,
    /** What the one who hands the conversation on tells the next. */
    TRANSFER
}
