package id.amanchat.trust;

/** What is known of a picture. The names stay: they stand in the database and the bundles. */
public enum ScreenshotState {
    /** The scanner found nothing. */
    CLEAN,
    /** Not scanned yet: there is no scanner, or it did not answer. Nobody is shown it. */
    QUARANTINED,
    /** The scanner found something later; the picture is gone. */
    INFECTED
}
