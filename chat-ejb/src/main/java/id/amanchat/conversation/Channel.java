package id.amanchat.conversation;

/** Where a conversation is held. */
public enum Channel {
    /** In our own window: both sides are signed in. */
    CHAT,
    /** In a thread on X: whoever writes there is a handle, not a known customer. */
    X,
    /** In a thread on a Mastodon server: as {@link #X}. */
    MASTODON;

    /** Whether it is held outside of the bank, where anybody may read it and nobody is signed in. */
    public boolean outside() {
        return this != CHAT;
    }
}
