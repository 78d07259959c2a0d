package id.amanchat.conversation;

/** As what a member of the staff read a conversation. */
public enum ReadHow {
    /** Answered it. */
    SERVED,
    /** Helped the one who answered: a colleague to whom it was to be handed, a supervisor. */
    HELPED,
    /** Only read along. */
    WATCHED,
    /** Opened it later, from the customer's file. */
    LOOKED_BACK,
    /** Looked at it, or took it out, as evidence. */
    EXAMINED
}
