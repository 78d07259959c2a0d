package id.amanchat.trust.internal;

/** How an asking ended. The names stay: they stand in the database, and as details of steps. */
enum ConfirmationOutcome {
    CONFIRMED,
    DECLINED,
    /** Nobody answered in time. */
    LAPSED
}
