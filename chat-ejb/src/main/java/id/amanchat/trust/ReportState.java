package id.amanchat.trust;

/** Where a report stands. The names stay: they stand in the database and the bundles. */
public enum ReportState {
    NEW,
    /** Somebody of the bank works on it. */
    TAKEN,
    CLOSED
}
