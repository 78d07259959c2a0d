package id.amanchat.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Race;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.internal.Beginning;
import id.amanchat.conversation.internal.Conversation;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Fifty agents, many who wait, and as many dispatchers as there are threads: each conversation is accepted once, and nobody
 * has more than they can take. Three hundred conversations; ten thousand with {@code -Pproof} ({@code -Damanchat.races}).
 * On PostgreSQL, where rows are really locked by many at once.
 */
class WaitingRaceTest {

    private static final int CONVERSATIONS = Integer.getInteger("amanchat.races", 300);
    private static final int AGENTS = 50;
    private static final int CAPACITY = 3;

    /** Each dispatches for all, and its own agents work there. */
    private static final int NODES = 10;

    private static final int AT_ONCE = 100;

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private final FloorFixture floor = new FloorFixture(bench);

    @Test
    void eachConversationIsAcceptedOnce() {
        floor.queue("cards");
        for (int made = 0; made < CONVERSATIONS; made += AT_ONCE) {
            ask(Math.min(AT_ONCE, CONVERSATIONS - made));
        }
        List<Somebody> agents = IntStream.range(0, AGENTS)
                .mapToObj(each -> floor.agent("agent-" + each, CAPACITY))
                .toList();
        assertThat(Race.winners(NODES, node -> work(ofNode(node, agents)))).isEqualTo(NODES);
        assertThat(count("select count(o) from Offer o where o.outcome = id.amanchat.routing.OfferOutcome.ACCEPTED"))
                .isEqualTo(CONVERSATIONS);
        assertThat(count("select count(distinct o.conversationId) from Offer o"
                        + " where o.outcome = id.amanchat.routing.OfferOutcome.ACCEPTED"))
                .isEqualTo(CONVERSATIONS);
        assertThat(count("select count(w) from Waiting w")).isZero();
    }

    /** Customers are not needed in person. */
    private void ask(int howMany) {
        bench.beSystem();
        bench.inTransaction(() -> IntStream.range(0, howMany).forEach(each -> {
            PersonId customer = new PersonId(UUID.randomUUID());
            ConversationId id = ConversationId.fresh();
            bench.em()
                    .persist(new Conversation(
                            id,
                            Beginning.chat(new Badge(customer, "Nasabah", null), Optional.empty(), "cards", "id"),
                            bench.clock().now()));
            bench.get(Enqueueing.class)
                    .enqueue(new ConversationRequested(
                            id, customer, "cards", "id", bench.clock().now(), Optional.empty(), true));
        }));
        bench.beNobody();
    }

    private static List<Somebody> ofNode(int node, List<Somebody> agents) {
        return IntStream.range(0, agents.size())
                .filter(each -> each % NODES == node)
                .mapToObj(agents::get)
                .toList();
    }

    /** Until nobody waits any more; true when nobody was ever above the capacity. */
    private boolean work(List<Somebody> agents) {
        boolean within = true;
        while (count("select count(w) from Waiting w") > 0) {
            floor.dispatch();
            for (Somebody agent : agents) {
                within &= floor.load(agent) <= CAPACITY * 10;
                answer(agent);
            }
        }
        return within;
    }

    private void answer(Somebody agent) {
        floor.offered(agent).forEach(chat -> floor.accept(agent, chat));
        floor.assigned(agent)
                .forEach(chat -> ConversationFixture.as(bench, agent, Conversations.class, door -> door.end(chat)));
    }

    private long count(String query) {
        return bench.inTransaction(
                () -> bench.em().createQuery(query, Long.class).getSingleResult());
    }
}
