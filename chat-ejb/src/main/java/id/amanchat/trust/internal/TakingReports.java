package id.amanchat.trust.internal;

import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.platform.Vault;
import id.amanchat.trust.CaseNumber;
import id.amanchat.trust.ReportKind;
import id.amanchat.trust.ReportPriority;
import id.amanchat.trust.ScreenshotState;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Keeps what was reported, in one transaction with the sealing of the conversation it is about. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class TakingReports {

    @Inject
    private ReportStore reports;

    @Inject
    private NewCaseNumbers numbers;

    @Inject
    private SealedTranscripts transcripts;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Vault vault;

    @Inject
    private Figures figures;

    @Inject
    private Event<ReportEvent> happened;

    @Inject
    private Time time;

    /** A picture that was read and scanned. */
    record Scanned(Picture picture, ScreenshotState state) {}

    public CaseNumber take(
            Told told, Optional<ConversationId> conversation, Optional<PersonId> reporter, List<Scanned> pictures) {
        ReportKind kind = conversation.isPresent() ? ReportKind.CONVERSATION : ReportKind.SCAM;
        Report report = new Report(numbers.next(), kind, priority(kind, told), told, time.now());
        conversation.ifPresent(about -> seal(report, about));
        keep(report, reporter);
        for (int each = 0; each < pictures.size(); each++) {
            keep(report, each + 1, pictures.get(each));
        }
        report.with(pictures.size());
        return report.number();
    }

    private static ReportPriority priority(ReportKind kind, Told told) {
        if (told.harmed()) {
            return ReportPriority.URGENT;
        }
        return kind == ReportKind.CONVERSATION ? ReportPriority.HIGH : ReportPriority.ORDINARY;
    }

    /** The customer's access is being locked: the chat ends, as if they had ended it, so that nobody there is warned. */
    public CaseNumber takeLock(ConversationView conversation) {
        PersonId customer = conversation.parties().customer().person();
        flow.close(conversation.id(), ClosedBecause.CUSTOMER_ENDED);
        Report report = new Report(
                numbers.next(),
                ReportKind.LOCK,
                ReportPriority.URGENT,
                Told.nothing(conversation.language()),
                time.now());
        seal(report, conversation.id());
        keep(report, Optional.of(customer));
        return report.number();
    }

    private void seal(Report report, ConversationId conversation) {
        report.about(conversation, transcripts.seal(conversation, report.number()));
    }

    private void keep(Report report, Optional<PersonId> reporter) {
        Optional<Badge> badge = reporter.flatMap(people::findBadge);
        reports.add(report.by(badge));
        happened.fire(ReportEvent.of(ReportEvent.Kind.REPORTED, report, reporter, time.now()));
        figures.count("amanchat.trust.reports");
    }

    private void keep(Report report, int number, Scanned scanned) {
        String owner = ReportScreenshot.owner(report.id(), number);
        String sealed = vault.seal(scanned.picture().content(), owner);
        reports.add(new ReportScreenshot(report.id(), number, scanned.picture(), scanned.state(), sealed));
    }
}
