package id.amanchat.guard;

/** Where a text is going to stand, and so who will read it. */
public enum Place {
    /** In a conversation, for both sides. */
    MESSAGE,
    /** Unsent, but shown to the other side or kept on the server. */
    DRAFT,
    /** For staff alone: internal notes, a customer's notes, whispers, notes of a transfer, wrap-up notes. */
    NOTE,
    /** What staff will send with one key; refused when it asks for a secret. */
    CANNED_REPLY,
    /** A short label: a tag, a topic, a name, the name of a file, a reason. */
    LABEL,
    /** A scam report's words. */
    REPORT,
    /** A public or private post on a social channel. */
    POST
}
