package id.amanchat.web.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.PickAnswer;
import id.amanchat.routing.SupervisorDesk;
import id.amanchat.web.BrowserFixture;
import id.amanchat.web.agent.SaidFixture;
import id.amanchat.web.agent.Via;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssigningBackingTest {

    private final BrowserFixture browser = new BrowserFixture();
    private final SaidFixture said = new SaidFixture();
    private final PersonId rizky = PersonId.fresh();
    private final List<Object> asked = new ArrayList<>();
    private PickAnswer answer = PickAnswer.DONE;

    @Test
    void keepsToTheRulesUnlessToldOtherwise() {
        browser.parameters.put("target", "agent:" + rizky);
        assertThat(assign().isDone()).isTrue();
        assertThat(asked).containsExactly(rizky, false);
    }

    @Test
    void goesAgainstTheRulesWhereTheSupervisorSaysSo() {
        browser.parameters.put("target", "agent:" + rizky);
        browser.parameters.put("override", "true");
        assign();
        assertThat(asked).containsExactly(rizky, true);
    }

    @Test
    void movesToAnotherQueue() {
        browser.parameters.put("target", "queue:cards");
        assertThat(assign().isDone()).isTrue();
        assertThat(asked).containsExactly("cards");
    }

    @Test
    void aRefusalIsSaidInWords() {
        answer = PickAnswer.FULL;
        browser.parameters.put("target", "agent:" + rizky);
        assertThat(assign().isDone()).isFalse();
        assertThat(said.keys).containsExactly("reason.supervisor.FULL");
    }

    @Test
    void whoeverChoseNobodyIsTold() {
        assertThat(assign().isDone()).isFalse();
        assertThat(asked).isEmpty();
        assertThat(said.keys).containsExactly("transfer.to-whom.missing");
    }

    private AssigningBacking assign() {
        AssigningBacking backing = new AssigningBacking();
        backing.request = browser.request();
        backing.said = said;
        backing.via = new Via() {
            @Override
            public Optional<ConversationId> find() {
                return Optional.of(ConversationId.fresh());
            }
        };
        backing.desk = new SupervisorDesk() {
            @Override
            public PickAnswer assign(ConversationId id, PersonId agent, boolean override) {
                asked.add(agent);
                asked.add(override);
                return answer;
            }

            @Override
            public boolean move(ConversationId id, String queue) {
                asked.add(queue);
                return true;
            }
        };
        backing.assign();
        return backing;
    }
}
