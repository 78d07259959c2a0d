package id.amanchat.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Conversations;
import id.amanchat.routing.Availability;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What waits is offered to the right agent, quickly, and to nobody twice. */
class DispatcherTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private final FloorFixture floor = new FloorFixture(bench);

    @BeforeEach
    void queues() {
        floor.queue("cards");
    }

    @Test
    void aRequestIsOfferedToAnAgentWhoIsThere() {
        Somebody ayu = floor.agent("ayu", 3);
        ConversationId chat = floor.asks("budi", "cards");
        floor.dispatch();
        assertThat(floor.offered(ayu)).containsExactly(chat);
        assertThat(floor.state(chat)).isEqualTo(ConversationState.OFFERED);
    }

    @Test
    void nobodyWhoIsAwayOrNotConnectedIsAsked() {
        Somebody away = floor.agent("ayu", 3);
        floor.choose(away, Availability.AWAY);
        Somebody gone = floor.agent("bima", 3);
        floor.disconnect(gone);
        ConversationId chat = floor.asks("budi", "cards");
        floor.dispatch();
        assertThat(floor.state(chat)).isEqualTo(ConversationState.WAITING);
    }

    @Test
    void onlyAsManyAreOfferedAsAnAgentCanTake() {
        Somebody ayu = floor.agent("ayu", 2);
        floor.asks("budi", "cards");
        floor.asks("siti", "cards");
        bench.pass(Duration.ofSeconds(1));
        ConversationId third = floor.asks("joko", "cards");
        floor.dispatch();
        assertThat(floor.offered(ayu)).hasSize(2).doesNotContain(third);
        assertThat(floor.load(ayu)).isEqualTo(20);
    }

    @Test
    void aHeavyQueueTakesMoreOfTheCapacity() {
        floor.set("cards", "weight", 20);
        Somebody ayu = floor.agent("ayu", 3);
        floor.asks("budi", "cards");
        floor.asks("siti", "cards");
        floor.dispatch();
        assertThat(floor.offered(ayu)).hasSize(1);
    }

    @Test
    void whoDeclinesIsLeftAloneWithItForTwentySeconds() {
        Somebody ayu = floor.agent("ayu", 3);
        ConversationId chat = floor.asks("budi", "cards");
        floor.dispatch();
        floor.decline(ayu, chat);
        floor.dispatch();
        assertThat(floor.offered(ayu)).isEmpty();
        assertThat(floor.state(chat)).isEqualTo(ConversationState.WAITING);
        bench.pass(Duration.ofSeconds(21));
        floor.dispatch();
        assertThat(floor.offered(ayu)).containsExactly(chat);
    }

    @Test
    void whatOneDeclinesIsOfferedToTheNextWithItsAgeKept() {
        Somebody ayu = floor.agent("ayu", 3);
        ConversationId chat = floor.asks("budi", "cards");
        floor.dispatch();
        Somebody bima = floor.agent("bima", 3);
        bench.pass(Duration.ofSeconds(5));
        floor.decline(ayu, chat);
        ConversationId younger = floor.asks("siti", "cards");
        floor.dispatch();
        assertThat(floor.offered(bima)).contains(chat);
        assertThat(floor.offered(ayu)).containsExactly(younger);
        assertThat(floor.waiting(chat).orElseThrow().since())
                .isBefore(floor.waiting(younger).orElseThrow().since());
    }

    @Test
    void twoOffersThatRunOutInARowSetTheAgentAwayForThatReason() {
        Somebody ayu = floor.agent("ayu", 1);
        floor.asks("budi", "cards");
        floor.dispatch();
        bench.pass(Duration.ofSeconds(21));
        floor.heartbeat(ayu);
        floor.expire();
        assertThat(floor.agentState(ayu).availability()).isEqualTo(Availability.ONLINE);
        bench.pass(Duration.ofSeconds(21));
        floor.heartbeat(ayu);
        floor.dispatch();
        bench.pass(Duration.ofSeconds(21));
        floor.heartbeat(ayu);
        floor.expire();
        assertThat(floor.agentState(ayu).availability()).isEqualTo(Availability.AWAY);
        assertThat(floor.agentState(ayu).reason()).contains("SILENT");
    }

    @Test
    void aConversationNobodyCanTakeDoesNotHoldUpThoseBehindIt() {
        floor.queue("fraud", true);
        ConversationId fraud = floor.asks("budi", "fraud");
        bench.pass(Duration.ofSeconds(1));
        ConversationId cards = floor.asks("siti", "cards");
        Somebody ayu = floor.agent("ayu", 3, "cards");
        floor.dispatch();
        assertThat(floor.offered(ayu)).containsExactly(cards);
        assertThat(floor.state(fraud)).isEqualTo(ConversationState.WAITING);
    }

    @Test
    void anAgentOfAnotherLanguageIsAskedOnlyWhereTheQueueAllowsItInTime() {
        floor.set("cards", "languageRelaxedAfter", 60);
        Somebody john = floor.agent("john", 3, Set.of("en"));
        ConversationId chat = floor.asks("budi", "cards");
        floor.dispatch();
        assertThat(floor.offered(john)).isEmpty();
        bench.pass(Duration.ofSeconds(61));
        floor.heartbeat(john);
        floor.connect(john);
        floor.dispatch();
        assertThat(floor.offered(john)).containsExactly(chat);
    }

    @Test
    void theLastAgentOfTheCustomerIsAskedFirst() {
        Somebody ayu = floor.agent("ayu", 3);
        Somebody budi = PersonFixture.customer(bench, "budi");
        ConversationId first = floor.asks(budi, "cards", "id");
        floor.dispatch();
        Somebody bima = floor.agent("bima", 3);
        bench.pass(Duration.ofSeconds(1));
        floor.accept(ayu, first);
        ConversationFixture.as(bench, budi, Conversations.class, door -> door.end(first));
        floor.dispatch();
        bench.inTransaction(() -> floor.agentBusySince(ayu, bench.clock().now()));
        ConversationId second = floor.asks(budi, "cards", "id");
        floor.dispatch();
        assertThat(floor.offered(ayu)).containsExactly(second);
    }

    @Test
    void whatAnAgentAcceptsIsTheirs() {
        Somebody ayu = floor.agent("ayu", 3);
        ConversationId chat = floor.asks("budi", "cards");
        floor.dispatch();
        bench.pass(Duration.ofSeconds(7));
        assertThat(floor.accept(ayu, chat)).contains(chat);
        assertThat(floor.assigned(ayu)).containsExactly(chat);
        assertThat(floor.state(chat)).isEqualTo(ConversationState.OPEN);
        assertThat(floor.waiting(chat)).isEmpty();
    }
}
