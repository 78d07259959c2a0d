package id.amanchat.web.trust;

import id.amanchat.trust.ReportAnswer;
import id.amanchat.trust.ReportAnswer.NotFound;
import id.amanchat.trust.ReportAnswer.Refused;
import id.amanchat.trust.ReportAnswer.Taken;
import id.amanchat.trust.ReportAnswer.TooOften;
import id.amanchat.trust.ScamReports;
import id.amanchat.web.language.Languages;
import id.amanchat.web.language.PageWords;
import id.amanchat.web.sign.Visitors;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Reporting a scam, by anyone: the form, and after it the case number with what to do next. */
@Named
@RequestScoped
public class ReportScamBacking {

    private static final int BYTES_A_MEGABYTE = 1024 * 1024;

    @Inject
    ScamReports reports;

    @Inject
    Languages languages;

    @Inject
    Visitors visitors;

    @Inject
    PageWords words;

    @Inject
    HttpServletRequest request;

    private Report report;
    private ReportAnswer answer;

    @PostConstruct
    void read() {
        report = new Report(request);
    }

    public void send() {
        answer = reports.report(report.in(languages.of(request)), visitors.of(request));
    }

    /** What stands in a field. */
    public String text(String field) {
        return report.text(field);
    }

    public boolean isHarmed() {
        return report.harmed();
    }

    /** Whether the record of a conversation goes with it. */
    public boolean isFromConversation() {
        return report.conversation().isPresent();
    }

    public String getConversation() {
        return report.conversation().map(Object::toString).orElse("");
    }

    /** What to note down; null until the report is taken. */
    public String getCaseNumber() {
        return answer instanceof Taken taken ? taken.number().value() : null;
    }

    /** Why a field is refused, in words; empty mostly. */
    public String refusal(String field) {
        return answer instanceof Refused refused && refused.field().equals(field)
                ? words.of("report-scam.refused." + refused.problem(), ScamReports.MOST_SCREENSHOTS, getMegabytes())
                : "";
    }

    /** Why it was not taken, in words; null where it was, or nothing was sent. */
    public String getRefusal() {
        if (answer instanceof TooOften often) {
            return words.of("report-scam.often", Math.max(1, often.pause().toMinutes()));
        }
        if (answer instanceof NotFound) {
            return words.of("report-scam.not-found");
        }
        return answer instanceof Refused ? words.of("report-scam.refused") : null;
    }

    public int getMost() {
        return ScamReports.MOST_SCREENSHOTS;
    }

    public int getMegabytes() {
        return ScamReports.LARGEST_SCREENSHOT / BYTES_A_MEGABYTE;
    }
}
