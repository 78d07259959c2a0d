package id.amanchat.trust.internal;

import id.amanchat.trust.NewReport;
import id.amanchat.trust.ReportAnswer;
import id.amanchat.trust.ReportAnswer.Problem;
import id.amanchat.trust.ScamReports;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a report may consist of. */
public final class ReportRules {

    private static final Set<String> LANGUAGES = Set.of("en", "id");

    private static final int MOST_TEXT = 4_000;
    private static final int MOST_LINKS = 2_000;
    private static final int MOST_NUMBERS = 500;
    private static final int MOST_CONTACT = 200;

    private ReportRules() {}

    /** The first thing that is wrong. */
    public static Optional<ReportAnswer> refusal(NewReport report) {
        return Stream.of(
                        text("whatHappened", report.whatHappened(), MOST_TEXT),
                        empty("whatHappened", report.whatHappened()),
                        text("links", report.links(), MOST_LINKS),
                        text("phoneNumbers", report.phoneNumbers(), MOST_NUMBERS),
                        text("contact", report.contact(), MOST_CONTACT),
                        problem("language", LANGUAGES.contains(report.language()) ? null : Problem.NOT_TEXT),
                        problem(
                                "screenshots",
                                report.screenshots().size() > ScamReports.MOST_SCREENSHOTS ? Problem.TOO_MANY : null))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ReportAnswer> empty(String field, String text) {
        return problem(field, text.isBlank() ? Problem.EMPTY : null);
    }

    private static Optional<ReportAnswer> text(String field, String text, int most) {
        if (text.length() > 2 * most || text.codePointCount(0, text.length()) > most) {
            return problem(field, Problem.TOO_LONG);
        }
        boolean whole =
                text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return problem(field, whole ? null : Problem.NOT_TEXT);
    }

    private static Optional<ReportAnswer> problem(String field, Problem problem) {
        return Optional.ofNullable(problem).map(found -> new ReportAnswer.Refused(field, found));
    }
}
