package id.amanchat.web.supervisor;

import id.amanchat.identity.PersonId;
import id.amanchat.trust.CaseAnswer;
import id.amanchat.trust.CaseNumber;
import id.amanchat.trust.Colleague;
import id.amanchat.trust.FraudQueue;
import id.amanchat.trust.ReportState;
import id.amanchat.trust.ReportView;
import id.amanchat.web.security.Said;
import id.amanchat.web.security.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** One report, and what a supervisor does with it. */
@Named
@RequestScoped
public class ReportBacking {

    private static final String PLACE = "report";
    private static final String LIST = "supervisor/scam-reports";

    @Inject
    FraudQueue queue;

    @Inject
    Said said;

    @Inject
    Ways ways;

    @Inject
    HttpServletRequest request;

    private Optional<ReportView> report;
    private String outcome;
    private String colleague;

    /** A report that is not there leads back to the list. */
    public void enter() {
        if (find().isEmpty()) {
            ways.to(LIST);
        }
    }

    public ReportView getReport() {
        return find().orElse(null);
    }

    private Optional<ReportView> find() {
        if (report == null) {
            report = number().flatMap(queue::find);
        }
        return report;
    }

    private Optional<CaseNumber> number() {
        return Optional.ofNullable(request.getParameter("number")).flatMap(CaseNumber::parse);
    }

    public boolean isOpen() {
        return getReport().line().state() != ReportState.CLOSED;
    }

    /** Whether the caller can take it: nobody has. */
    public boolean isFree() {
        return getReport().line().state() == ReportState.NEW;
    }

    public List<Colleague> getColleagues() {
        return queue.colleagues();
    }

    public void take() {
        act(queue::take, "taken");
    }

    public void handOver() {
        Optional<PersonId> whom = Optional.ofNullable(colleague).flatMap(PersonId::parse);
        act(
                number -> whom.map(person -> queue.handOver(number, person)).orElse(CaseAnswer.NO_SUCH_COLLEAGUE),
                "handed-over");
    }

    public void close() {
        act(number -> queue.close(number, Objects.requireNonNullElse(outcome, "")), "closed");
    }

    private void act(Function<CaseNumber, CaseAnswer> work, String done) {
        number().ifPresent(number -> tell(number, work.apply(number), done));
    }

    private void tell(CaseNumber number, CaseAnswer answer, String done) {
        if (answer == CaseAnswer.DONE) {
            said.tell(PLACE, "reports." + done);
            ways.to(LIST + "/report?number=" + number.value());
        } else {
            said.refuse(PLACE, "reports.answer." + answer);
        }
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }
}
