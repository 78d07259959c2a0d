package id.amanchat.social;

/** What a link into a safe chat is worth now. */
public enum InvitationState {
    /** It can be followed. */
    GOOD,
    /** Somebody followed it; it leads in once. */
    USED,
    /** Its time is over. */
    EXPIRED,
    /** It is none of ours: altered, or cut short. */
    UNKNOWN
}
