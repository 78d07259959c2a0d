package id.amanchat.trust;

/** How much haste there is; the first is worked on first. The names stay: they stand in the database and the bundles. */
public enum ReportPriority {
    /** Access was locked, or money went, or a secret was given. */
    URGENT,
    /** From a conversation. */
    HIGH,
    ORDINARY
}
