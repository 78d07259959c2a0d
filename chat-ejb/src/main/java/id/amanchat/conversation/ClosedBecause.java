package id.amanchat.conversation;

/** Why a conversation is over. */
public enum ClosedBecause {
    CUSTOMER_ENDED,
    AGENT_ENDED,
    /** Asked whether they are still there, and no answer came. */
    CUSTOMER_SILENT,
    /** On hold longer than the setting allows. */
    HELD_TOO_LONG,
    /** On a channel: the agent saw that nothing is to be answered. */
    NO_ANSWER_NEEDED,
    /** On a channel: the author does not want to hear from the bank. */
    OPTED_OUT;

    /** Whether that says all about how it went: nobody has to add to it. */
    public boolean saysAll() {
        return this == NO_ANSWER_NEEDED || this == OPTED_OUT;
    }
}
