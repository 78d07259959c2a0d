package id.amanchat.routing;

/** What came of picking a conversation, or assigning it. */
public enum PickAnswer {
    DONE,
    /** Somebody has it by now, or it is over. */
    GONE,
    /** The queue does not allow picking, or it asks for skills the agent does not have. */
    NOT_ALLOWED,
    /** The agent's capacity is used up. */
    FULL,
    /** The agent is not online. */
    NOT_PRESENT
}
