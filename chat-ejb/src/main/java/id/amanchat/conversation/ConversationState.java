package id.amanchat.conversation;

/** Where a conversation stands on its way from request to closed. */
public enum ConversationState {
    /** Nobody answers yet. */
    WAITING,
    /** Shown to one agent for a limited time. */
    OFFERED,
    /** An agent answers. */
    OPEN,
    /** Open, and the customer has the answer they need for now; it goes on with the next word of either side. */
    ON_HOLD,
    /** Over; nothing more is written. */
    CLOSED;

    /** Whether an arrow leads from here to there. None leads out of {@link #CLOSED}. */
    public boolean leadsTo(ConversationState next) {
        return switch (this) {
            case WAITING -> next == OFFERED || next == OPEN || next == CLOSED;
            case OFFERED -> next == WAITING || next == OPEN || next == CLOSED;
            case OPEN -> next == ON_HOLD || next == WAITING || next == CLOSED;
            case ON_HOLD -> next == OPEN || next == WAITING || next == CLOSED;
            case CLOSED -> false;
        };
    }

    /** Whether nobody answers yet. */
    public boolean waits() {
        return this == WAITING || this == OFFERED;
    }

    /** Whether an agent answers, be it on hold. */
    public boolean answered() {
        return this == OPEN || this == ON_HOLD;
    }
}
