package id.amanchat.trust;

import java.time.Duration;

/** What came of reporting. */
public sealed interface ReportAnswer {

    /**
     * It stands in the fraud queue.
     *
     * @param number to be noted down
     */
    record Taken(CaseNumber number) implements ReportAnswer {}

    /**
     * Nothing was kept.
     *
     * @param field "whatHappened", "links", "phoneNumbers", "contact", "language" or "screenshots"
     */
    record Refused(String field, Problem problem) implements ReportAnswer {}

    /** Too many reports came from there; nothing was kept. */
    record TooOften(Duration pause) implements ReportAnswer {}

    /** The conversation is not the caller's, or there is none: nobody learns which. */
    record NotFound() implements ReportAnswer {}

    /** What is wrong with a field. */
    enum Problem {
        EMPTY,
        TOO_LONG,
        /** U+0000, or half a surrogate pair. */
        NOT_TEXT,
        /** More pictures than {@link ScamReports#MOST_SCREENSHOTS}. */
        TOO_MANY,
        /** Bytes or pixels beyond the limit. */
        TOO_LARGE,
        /** No PNG and no JPEG, or a broken one. */
        NOT_A_PICTURE,
        /** The virus scanner found something. */
        INFECTED
    }
}
