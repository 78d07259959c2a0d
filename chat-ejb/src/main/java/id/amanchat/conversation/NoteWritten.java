package id.amanchat.conversation;

/** A note was stored; for the staff of the conversation alone. */
public record NoteWritten(ConversationId id, NoteView note, Parties parties) {}
