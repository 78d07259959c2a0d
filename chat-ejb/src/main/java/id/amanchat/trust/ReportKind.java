package id.amanchat.trust;

/** Whence a report comes. The names stay: they stand in the database and the bundles. */
public enum ReportKind {
    /** Without a conversation. */
    SCAM,
    /** From a conversation, with its evidence. */
    CONVERSATION,
    /** A customer ended the chat and locked their access. */
    LOCK
}
