package id.amanchat.identity;

/** Why a session ended. */
public enum SessionEnd {
    SIGNED_OUT,
    IDLE,
    TOO_OLD,
    SIGNED_OUT_ELSEWHERE,
    PERSON_CHANGED,
    NOT_ME,
    /** The person locked their own access. */
    ACCESS_LOCKED,
    SERVER_STOPPED
}
