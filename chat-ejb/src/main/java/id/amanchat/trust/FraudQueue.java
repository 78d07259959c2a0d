package id.amanchat.trust;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.trust.internal.Caller;
import id.amanchat.trust.internal.ReportStore;
import id.amanchat.trust.internal.ReportViews;
import id.amanchat.trust.internal.WorkingOnReports;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reports, for the bank's fraud team: supervisors work on them, auditors read. Who opened which is on record. */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.AUDITOR})
public class FraudQueue {

    /** Most lines of one page. */
    public static final int LARGEST_PAGE = 100;

    @Resource
    private SessionContext context;

    @Inject
    private ReportStore reports;

    @Inject
    private WorkingOnReports working;

    /** Open ones by priority, then the oldest first; closed ones after them, the newest first. */
    public List<ReportLine> list(Set<ReportState> states, int offset, int limit) {
        return reports.list(states, Math.max(0, offset), Math.max(1, Math.min(LARGEST_PAGE, limit))).stream()
                .map(ReportViews::line)
                .toList();
    }

    /** How many are {@link ReportState#NEW}. */
    public long waiting() {
        return reports.count(ReportState.NEW);
    }

    /** One report. */
    public Optional<ReportView> find(CaseNumber number) {
        return working.find(number, Caller.of(context));
    }

    /** One of its pictures; empty unless it is {@link ScreenshotState#CLEAN}. */
    public Optional<Screenshot> findScreenshot(CaseNumber number, int screenshot) {
        return working.findScreenshot(number, screenshot, Caller.of(context));
    }

    /** The caller works on it from now on. */
    @RolesAllowed(Roles.SUPERVISOR)
    public CaseAnswer take(CaseNumber number) {
        return working.take(number, Caller.of(context));
    }

    /** To whom the caller can hand a report over: the other supervisors. */
    @RolesAllowed(Roles.SUPERVISOR)
    public List<Colleague> colleagues() {
        return working.colleagues(Caller.of(context));
    }

    /** Another works on it from now on; only who has it can hand it over. */
    @RolesAllowed(Roles.SUPERVISOR)
    public CaseAnswer handOver(CaseNumber number, PersonId colleague) {
        return working.handOver(number, Caller.of(context), colleague);
    }

    /** Ends it, with what came of it in 1 to 2,000 code points; only who has it can. */
    @RolesAllowed(Roles.SUPERVISOR)
    public CaseAnswer close(CaseNumber number, String outcome) {
        return working.close(number, Caller.of(context), outcome);
    }
}
