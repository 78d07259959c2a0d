package id.amanchat.guard;

/** Who says it: whoever speaks for the bank never asks for a secret; nobody's secret is kept. */
public enum Speaker {
    CUSTOMER,
    /** Agents, supervisors, administrators. */
    STAFF,
    /** A machine that speaks for the bank. */
    BOT;

    /** Whether the words are the bank's. */
    public boolean bank() {
        return this != CUSTOMER;
    }
}
