package id.amanchat.bench.journal;

/** The two ends of a conversation. */
public enum Side {
    CUSTOMER,
    AGENT;

    /** Who listens when this side speaks. */
    public Side other() {
        return this == CUSTOMER ? AGENT : CUSTOMER;
    }
}
