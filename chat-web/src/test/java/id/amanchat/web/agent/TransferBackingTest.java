package id.amanchat.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.TransferAnswer;
import id.amanchat.routing.TransferTo;
import id.amanchat.routing.Transfers;
import id.amanchat.web.BrowserFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferBackingTest {

    private final BrowserFixture browser = new BrowserFixture();
    private final SaidFixture said = new SaidFixture();
    private final PersonId rizky = PersonId.fresh();
    private final List<Object> proposed = new ArrayList<>();
    private TransferAnswer answer = TransferAnswer.PROPOSED;

    @BeforeEach
    void aChatIsInFront() {
        browser.parameters.put("via", ConversationId.fresh().toString());
    }

    @Test
    void goesToAColleagueTogetherFirst() {
        browser.parameters.put("target", "agent:" + rizky);
        TransferBacking backing = propose();

        assertThat(proposed).containsExactly(new TransferTo.Agent(rizky), true);
        assertThat(backing.isDone()).isTrue();
        assertThat(said.keys).isEmpty();
    }

    @Test
    void goesToAQueueAtOnce() {
        browser.parameters.put("target", "queue:cards");
        browser.parameters.put("way", "cold");
        propose();

        assertThat(proposed).containsExactly(new TransferTo.Line("cards"), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "agent:", "agent:nobody", "cards"})
    void whoeverChoseNobodyIsTold(String target) {
        browser.parameters.put("target", target);
        TransferBacking backing = propose();

        assertThat(proposed).isEmpty();
        assertThat(backing.isDone()).isFalse();
        assertThat(said.keys).containsExactly("transfer.to-whom.missing");
    }

    @Test
    void aRefusalIsSaidAndLosesNothing() {
        answer = TransferAnswer.FULL;
        browser.parameters.put("target", "agent:" + rizky);
        browser.parameters.put("way", "cold");
        TransferBacking backing = propose();

        assertThat(backing.isDone()).isFalse();
        assertThat(said.keys).containsExactly("transfer.answer.FULL");
        assertThat(backing.getChosen()).isEqualTo("agent:" + rizky);
        assertThat(backing.isWarm()).isFalse();
        assertThat(backing.getNote()).isEqualTo("About a limit");
    }

    private TransferBacking propose() {
        TransferBacking backing = new TransferBacking();
        backing.said = said;
        backing.via = new Via();
        backing.via.request = browser.request();
        backing.transfers = new Transfers() {
            @Override
            public TransferAnswer propose(ConversationId id, TransferTo to, String note, boolean warm) {
                proposed.add(to);
                proposed.add(warm);
                return answer;
            }
        };
        backing.setNote("About a limit");
        backing.propose();
        return backing;
    }
}
