package id.amanchat.social;

/** Whether the product can speak as an account. */
public enum AccountState {
    /** It can. */
    CONNECTED,
    /** The channel does not take its token any more: it is to be connected anew. */
    SIGNED_OUT,
    /** An administrator gave the right back; its threads stay. */
    DISCONNECTED
}
