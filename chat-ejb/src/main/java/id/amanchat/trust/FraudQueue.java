package id.amanchat.trust;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reports, for the bank's fraud team: supervisors work on them, auditors read. Who opened which is on record. */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.AUDITOR})
public class FraudQueue {

    /** Most lines of one page. */
    public static final int LARGEST_PAGE = 100;

    /** Open ones by priority, then the oldest first; closed ones after them, the newest first. */
    public List<ReportLine> list(Set<ReportState> states, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** How many are {@link ReportState#NEW}. */
    public long waiting() {
        throw new UnsupportedOperationException();
    }

    /** One report. */
    public Optional<ReportView> find(CaseNumber number) {
        throw new UnsupportedOperationException();
    }

    /** One of its pictures; empty unless it is {@link ScreenshotState#CLEAN}. */
    public Optional<Screenshot> findScreenshot(CaseNumber number, int screenshot) {
        throw new UnsupportedOperationException();
    }

    /** The caller works on it from now on. */
    @RolesAllowed(Roles.SUPERVISOR)
    public CaseAnswer take(CaseNumber number) {
        throw new UnsupportedOperationException();
    }

    /** To whom the caller can hand a report over: the other supervisors. */
    @RolesAllowed(Roles.SUPERVISOR)
    public List<Colleague> colleagues() {
        throw new UnsupportedOperationException();
    }

    /** Another works on it from now on; only who has it can hand it over. */
    @RolesAllowed(Roles.SUPERVISOR)
    public CaseAnswer handOver(CaseNumber number, PersonId colleague) {
        throw new UnsupportedOperationException();
    }

    /** Ends it, with what came of it in 1 to 2,000 code points; only who has it can. */
    @RolesAllowed(Roles.SUPERVISOR)
    public CaseAnswer close(CaseNumber number, String outcome) {
        throw new UnsupportedOperationException();
    }
}
