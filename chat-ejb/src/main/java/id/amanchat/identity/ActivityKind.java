package id.amanchat.identity;

/** What can happen to a person's access. The names stay: they stand in the database, the record and the bundles. */
public enum ActivityKind {
    SIGNED_IN,
    SIGNED_IN_WITH_PASSKEY,
    SIGNED_IN_WITH_RECOVERY_CODE,
    SIGNED_OUT,
    SESSION_ENDED,
    PASSWORD_REFUSED,
    CODE_REFUSED,
    RECOVERY_CODE_REFUSED,
    PASSKEY_REFUSED,
    PASSKEY_CLONED,
    ACTIVATION_REFUSED,
    /** Refused because it was tried too often. */
    THROTTLED,
    /** A factor was tried wrongly a hundred times in a row and is disabled until it is re-bound. */
    FACTOR_DISABLED,
    /** One of the recovery codes is gone, whatever it was used for. */
    RECOVERY_CODE_USED,
    STEP_UP,
    STEP_UP_REFUSED,
    APP_ENROLLED,
    APP_REPLACED,
    APP_REMOVED,
    PASSKEY_ADDED,
    PASSKEY_RENAMED,
    PASSKEY_REMOVED,
    RECOVERY_CODES_MADE,
    PASSWORD_CHANGED,
    PASSWORD_RESET_ASKED,
    /** An administrator had the same link mailed. */
    PASSWORD_RESET_MAILED_BY_BANK,
    PASSWORD_RESET,
    PHRASE_CHANGED,
    NOT_ME,
    /** "End chat and lock access". */
    ACCESS_LOCKED,
    PERSON_CREATED,
    INVITED,
    ACTIVATED,
    LOCKED,
    UNLOCKED,
    UNLOCK_ASKED,
    UNLOCK_DECLINED,
    ROLE_CHANGED,
    SESSIONS_ENDED_BY_BANK,
    /** All sign-ins of everybody ended, but the one of the administrator who did it, whose own list it stands in. */
    EVERYBODY_SIGNED_OUT,
    RE_BIND_ASKED,
    RE_BIND_APPROVED,
    RE_BIND_DECLINED,
    /** A lone administrator's, by a command on the server. */
    RE_BOUND_BY_COMMAND
}
