package id.amanchat.conversation;

/** Which side of a conversation somebody is on. */
public enum Side {
    CUSTOMER,
    AGENT;

    /** As clients know it. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
