package id.amanchat.trust.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.guard.Guard;
import id.amanchat.guard.Place;
import id.amanchat.guard.Speaker;
import id.amanchat.identity.PersonId;
import id.amanchat.trust.NewReport;
import id.amanchat.trust.NewScreenshot;
import id.amanchat.trust.ReportAnswer;
import id.amanchat.trust.ReportAnswer.Problem;
import id.amanchat.trust.ScreenshotState;
import id.amanchat.trust.internal.TakingReports.Scanned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From what came to what may be kept. The slow parts are done before the transaction begins. */
@ApplicationScoped
public class Reporting {

    @Inject
    private Guard guard;

    @Inject
    private Pictures pictures;

    @Inject
    private Scanner scanner;

    @Inject
    private FindingConversations conversations;

    @Inject
    private TakingReports taking;

    /** A report that {@link ReportRules} did not refuse. */
    public ReportAnswer report(NewReport report, Optional<PersonId> reporter) {
        Optional<ConversationId> conversation = report.conversation()
                .filter(about -> reporter.flatMap(person -> conversations.ofCustomer(about, person))
                        .isPresent());
        if (conversation.isEmpty() && report.conversation().isPresent()) {
            return new ReportAnswer.NotFound();
        }
        List<Scanned> kept = new ArrayList<>();
        for (NewScreenshot screenshot : report.screenshots()) {
            Optional<Problem> problem = look(screenshot, kept);
            if (problem.isPresent()) {
                return new ReportAnswer.Refused("screenshots", problem.get());
            }
        }
        return new ReportAnswer.Taken(taking.take(guarded(report), conversation, reporter, kept));
    }

    private Optional<Problem> look(NewScreenshot screenshot, List<Scanned> kept) {
        Pictures.Read read = pictures.read(screenshot.content());
        if (read.problem().isPresent()) {
            return read.problem();
        }
        // The file as it came: what is encoded anew holds no virus any more.
        ScreenshotState state = scanner.scan(screenshot.content());
        if (state == ScreenshotState.INFECTED) {
            return Optional.of(Problem.INFECTED);
        }
        kept.add(new Scanned(read.picture().orElseThrow(), state));
        return Optional.empty();
    }

    private Told guarded(NewReport report) {
        return new Told(
                guarded(report.whatHappened(), report.language()),
                guarded(report.links(), report.language()),
                guarded(report.phoneNumbers(), report.language()),
                guarded(report.contact(), report.language()),
                report.harmed(),
                report.language());
    }

    private String guarded(String text, String language) {
        return guard.examine(text, Speaker.CUSTOMER, language, List.of(), Place.REPORT)
                .text();
    }
}
