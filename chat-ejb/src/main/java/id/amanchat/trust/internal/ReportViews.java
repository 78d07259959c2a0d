package id.amanchat.trust.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.trust.MyReport;
import id.amanchat.trust.ReportLine;
import id.amanchat.trust.ReportView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reports as the fraud team sees them. */
@ApplicationScoped
public class ReportViews {

    @Inject
    private ReportStore reports;

    public static ReportLine line(Report report) {
        return new ReportLine(
                report.number(),
                report.kind(),
                report.priority(),
                report.state(),
                report.reporterName(),
                report.handling().takenByName(),
                report.reportedAt(),
                report.screenshots(),
                report.conversation().isPresent());
    }

    /** The same as its reporter sees it later. */
    public static MyReport mine(Report report) {
        return new MyReport(
                report.number(),
                report.kind(),
                report.state(),
                report.reportedAt(),
                report.conversation().isPresent());
    }

    ReportView view(Report report, PersonId reader) {
        Told told = report.told();
        Handling handling = report.handling();
        return new ReportView(
                line(report),
                report.conversation(),
                told.whatHappened(),
                told.links(),
                told.phoneNumbers(),
                told.contact(),
                told.harmed(),
                told.language(),
                reports.screenshots(report).stream().map(ReportScreenshot::view).toList(),
                handling.takenAt(),
                handling.closedAt(),
                handling.outcome(),
                handling.by(reader));
    }
}
