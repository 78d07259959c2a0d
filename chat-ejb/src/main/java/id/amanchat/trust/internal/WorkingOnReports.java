package id.amanchat.trust.internal;

import id.amanchat.guard.Guard;
import id.amanchat.guard.Place;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.Verdict;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import id.amanchat.platform.Vault;
import id.amanchat.trust.CaseAnswer;
import id.amanchat.trust.CaseNumber;
import id.amanchat.trust.Colleague;
import id.amanchat.trust.ReportState;
import id.amanchat.trust.ReportView;
import id.amanchat.trust.Screenshot;
import id.amanchat.trust.ScreenshotState;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The fraud team's work on reports. Of two who take one at the same moment the second sees that it is taken. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class WorkingOnReports {

    private static final int MOST_WORDS = 2_000;

    @Inject
    private ReportStore reports;

    @Inject
    private ReportViews views;

    @Inject
    private People people;

    @Inject
    private Guard guard;

    @Inject
    private Vault vault;

    @Inject
    private Event<ReportEvent> happened;

    @Inject
    private Time time;

    public Optional<ReportView> find(CaseNumber number, PersonId reader) {
        Optional<Report> found = reports.find(number);
        found.ifPresent(report -> tell(ReportEvent.Kind.LOOKED_AT, report, reader));
        return found.map(report -> views.view(report, reader));
    }

    public Optional<Screenshot> findScreenshot(CaseNumber number, int screenshot, PersonId reader) {
        Optional<Report> report = reports.find(number);
        Optional<byte[]> content = report.flatMap(
                        found -> reports.findScreenshot(new ReportScreenshot.Key(found.id(), screenshot)))
                .filter(found -> found.state() == ScreenshotState.CLEAN)
                .flatMap(found -> found.sealedContent().map(kept -> vault.unseal(kept, found.owner())));
        content.ifPresent(shown -> tell(ReportEvent.Kind.PICTURE_LOOKED_AT, report.orElseThrow(), reader));
        return content.map(bytes -> new Screenshot(Picture.MEDIA_TYPE, bytes));
    }

    public CaseAnswer take(CaseNumber number, PersonId staff) {
        return reports.findHeld(number)
                .map(report -> switch (report.state()) {
                    case NEW -> take(report, staff);
                    case TAKEN -> report.handling().by(staff) ? CaseAnswer.DONE : CaseAnswer.TAKEN_BY_ANOTHER;
                    case CLOSED -> CaseAnswer.CLOSED;
                })
                .orElse(CaseAnswer.NOT_FOUND);
    }

    private CaseAnswer take(Report report, PersonId staff) {
        report.takenBy(badge(staff), time.now());
        tell(ReportEvent.Kind.TAKEN, report, staff);
        return CaseAnswer.DONE;
    }

    public List<Colleague> colleagues(PersonId staff) {
        return people.all(Role.SUPERVISOR).stream()
                .filter(badge -> !badge.person().equals(staff))
                .map(badge -> new Colleague(badge.person(), badge.name(), badge.employeeId()))
                .toList();
    }

    public CaseAnswer handOver(CaseNumber number, PersonId staff, PersonId colleague) {
        Optional<Badge> next = people.all(Role.SUPERVISOR).stream()
                .filter(badge -> badge.person().equals(colleague))
                .findFirst();
        return own(number, staff, report -> {
            if (next.isEmpty()) {
                return CaseAnswer.NO_SUCH_COLLEAGUE;
            }
            report.takenBy(next.get(), time.now());
            tell(ReportEvent.Kind.HANDED_OVER, report, staff);
            return CaseAnswer.DONE;
        });
    }

    public CaseAnswer close(CaseNumber number, PersonId staff, String outcome) {
        return own(
                number,
                staff,
                report -> words(outcome, report.told().language())
                        .map(words -> {
                            report.close(words, time.now());
                            tell(ReportEvent.Kind.CLOSED, report, staff);
                            return CaseAnswer.DONE;
                        })
                        .orElse(CaseAnswer.WORDS_REFUSED));
    }

    private interface Work {
        CaseAnswer on(Report report);
    }

    private CaseAnswer own(CaseNumber number, PersonId staff, Work work) {
        Optional<Report> held = reports.findHeld(number);
        if (held.isEmpty()) {
            return CaseAnswer.NOT_FOUND;
        }
        if (held.get().state() == ReportState.CLOSED) {
            return CaseAnswer.CLOSED;
        }
        return held.get().handling().by(staff) ? work.on(held.get()) : CaseAnswer.NOT_YOURS;
    }

    private Optional<String> words(String outcome, String language) {
        String given = outcome == null ? "" : outcome.strip();
        if (given.isEmpty() || given.codePointCount(0, given.length()) > MOST_WORDS || given.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Verdict verdict = guard.examine(given, Speaker.STAFF, language, List.of(), Place.NOTE);
        return verdict.refused() ? Optional.empty() : Optional.of(verdict.text());
    }

    private Badge badge(PersonId staff) {
        return people.findBadge(staff).orElseThrow();
    }

    private void tell(ReportEvent.Kind kind, Report report, PersonId by) {
        happened.fire(ReportEvent.of(kind, report, Optional.of(by), time.now()));
    }
}
