package id.amanchat.web.trust;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.Visitor;
import id.amanchat.trust.AgentCheck;
import id.amanchat.trust.AgentCheckAnswer;
import id.amanchat.web.BrowserFixture;
import id.amanchat.web.language.PageWords;
import id.amanchat.web.sign.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is read of a check: who was confirmed, since when a chat is open, and how long to wait. */
class VerifyAgentBackingTest {

    private static final OffsetDateTime SINCE = OffsetDateTime.parse("2026-11-21T10:42:00+07:00");

    private AgentCheckAnswer answer;
    private final VerifyAgentBacking backing = new VerifyAgentBacking();

    VerifyAgentBackingTest() {
        backing.request = new BrowserFixture().request();
        backing.visitors = new Visitors() {
            @Override
            public Visitor of(HttpServletRequest request) {
                return new Visitor("203.0.113.9", null, null);
            }
        };
        backing.words = new PageWords() {
            @Override
            public String of(String key, Object... arguments) {
                return key + Arrays.toString(arguments);
            }
        };
        backing.agentCheck = new AgentCheck() {
            @Override
            public AgentCheckAnswer check(String employeeId, String matchCode, Visitor visitor) {
                return answer;
            }
        };
    }

    private void check(AgentCheckAnswer given) {
        answer = given;
        backing.check();
    }

    @Test
    void nothingIsSaidBeforeItIsAsked() {
        assertThat(backing.getOutcome()).isNull();
        assertThat(backing.getSince()).isNull();
    }

    @Test
    void theOwnAgentIsNamed() {
        check(new AgentCheckAnswer.Genuine("Dewi Lestari", "10023", SINCE));
        assertThat(backing.getTitle()).isEqualTo("verify-agent.genuine[Dewi Lestari, 10023]");
        assertThat(backing.getSince()).isEqualTo(SINCE);
    }

    @Test
    void somebodysChatNamesNobody() {
        check(new AgentCheckAnswer.SomebodysChat(SINCE));
        assertThat(backing.getTitle()).isEqualTo("verify-agent.somebody[]");
        assertThat(backing.getSince()).isEqualTo(SINCE);
    }

    @Test
    void whatIsNotConfirmedTellsNothing() {
        check(new AgentCheckAnswer.NotConfirmed());
        assertThat(backing.getOutcome()).isEqualTo("not");
        assertThat(backing.getTitle()).isEqualTo("verify-agent.not[]");
        assertThat(backing.getSince()).isNull();
    }

    @Test
    void aPauseIsToldInWholeMinutesNeverTooShort() {
        check(new AgentCheckAnswer.TooOften(Duration.ofSeconds(61)));
        assertThat(backing.getTitle()).isEqualTo("verify-agent.often[2]");
        check(new AgentCheckAnswer.TooOften(Duration.ZERO));
        assertThat(backing.getTitle()).isEqualTo("verify-agent.often[1]");
    }
}
