package id.amanchat.web.trust;

import id.amanchat.trust.AgentCheck;
import id.amanchat.trust.AgentCheckAnswer;
import id.amanchat.trust.AgentCheckAnswer.Genuine;
import id.amanchat.trust.AgentCheckAnswer.NotConfirmed;
import id.amanchat.trust.AgentCheckAnswer.SomebodysChat;
import id.amanchat.trust.AgentCheckAnswer.TooOften;
import id.amanchat.web.language.PageWords;
import id.amanchat.web.sign.Visitors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;

/** Whether an employee ID and a match code belong to somebody who serves a conversation right now. */
@Named
@RequestScoped
public class VerifyAgentBacking {

    private static final long SECONDS_A_MINUTE = 60;

    @Inject
    AgentCheck agentCheck;

    @Inject
    Visitors visitors;

    @Inject
    PageWords words;

    @Inject
    HttpServletRequest request;

    private String employeeId;
    private String matchCode;
    private AgentCheckAnswer answer;

    public void check() {
        answer = agentCheck.check(
                Objects.requireNonNullElse(employeeId, ""),
                Objects.requireNonNullElse(matchCode, ""),
                visitors.of(request));
    }

    /** "genuine", "somebody", "not" or "often"; null before anything was asked. */
    public String getOutcome() {
        if (answer instanceof Genuine) {
            return "genuine";
        }
        if (answer instanceof SomebodysChat) {
            return "somebody";
        }
        if (answer instanceof NotConfirmed) {
            return "not";
        }
        return answer instanceof TooOften ? "often" : null;
    }

    /** The answer's first words, in the page's language. */
    public String getTitle() {
        String key = "verify-agent." + getOutcome();
        if (answer instanceof Genuine genuine) {
            return words.of(key, genuine.name(), genuine.employeeId());
        }
        return answer instanceof TooOften often ? words.of(key, minutes(often.pause())) : words.of(key);
    }

    private static long minutes(Duration pause) {
        return Math.max(1, (pause.toSeconds() + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE);
    }

    /** Since when the chat is open that the answer is about; null where it is about none. */
    public OffsetDateTime getSince() {
        if (answer instanceof Genuine genuine) {
            return genuine.openSince();
        }
        return answer instanceof SomebodysChat chat ? chat.openSince() : null;
    }

    public String getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(String employeeId) {
        this.employeeId = employeeId;
    }

    public String getMatchCode() {
        return matchCode;
    }

    public void setMatchCode(String matchCode) {
        this.matchCode = matchCode;
    }
}
