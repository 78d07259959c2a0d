package id.amanchat.social;

/** How far an invitation has come, for the staff of its thread. */
public enum InvitationStage {
    /** The post with it is not known to stand on the channel yet. */
    NOT_OUT,
    OUT,
    /** Somebody followed the link as far as our page. */
    OPENED,
    /** A customer signed in with it. */
    SIGNED_IN,
    /** It led into a safe chat. */
    USED,
    /** Its time is over. */
    EXPIRED
}
