package id.amanchat.routing.internal;

/**
 * Something that somebody does.
 *
 * @param who which of the customers or agents, whatever the kind asks for
 * @param which of the chats or offers they have, of the colleagues or queues, or for how long
 */
record Act(Kind kind, int who, int which) {

    /** What can be done. */
    enum Kind {
        REQUEST,
        DISPATCH,
        ACCEPT,
        DECLINE,
        PICK,
        PASS_TIME,
        DISCONNECT,
        CONNECT,
        GO_AWAY,
        GO_ONLINE,
        CUSTOMER_WRITES,
        AGENT_WRITES,
        HOLD,
        HAND_TO_COLLEAGUE,
        HAND_TO_QUEUE,
        TAKE_TRANSFER_BACK,
        COMPLETE_TRANSFER,
        CUSTOMER_ENDS,
        AGENT_ENDS
    }
}
