package id.amanchat.conversation;

/** What happened in a conversation between its messages. */
public enum StepKind {
    /** An agent answers now, or joins: the step has the name and the number. */
    JOINED,
    /** Somebody who had joined left; the conversation goes on. */
    LEFT,
    /** Back in the queue, before all others: the agent was lost, or silent. */
    RETURNED,
    /** Handed on to another queue; the step has its name in no language, so none. */
    MOVED,
    HELD,
    RESUMED,
    /** The customer was asked whether they are still there. */
    ASKED,
    /** The customer does not wait any more and reads the answer later. */
    LEFT_MESSAGE,
    /** Somebody reads along; for staff only. */
    WATCHED,
    /** A supervisor decided against the rules; for staff only. */
    OVERRIDDEN,
    /** The connection of the agent was lost; for staff only. */
    AGENT_LOST;

    /** Whether no customer learns of it. */
    public boolean staffOnly() {
        return this == WATCHED || this == OVERRIDDEN || this == AGENT_LOST;
    }
}
