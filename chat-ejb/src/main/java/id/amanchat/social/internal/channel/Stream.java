package id.amanchat.social.internal.channel;

/** What is read from a channel one after the other, each with a cursor of its own. */
public enum Stream {
    MENTIONS,
    PRIVATE,
    /** The bank's own posts. */
    OWN
}
