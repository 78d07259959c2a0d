package id.amanchat.routing.internal;

import static id.amanchat.conversation.ConversationFixture.badge;
import static id.amanchat.conversation.ConversationFixture.flow;
import static id.amanchat.conversation.ThreadFixture.post;
import static id.amanchat.conversation.ThreadFixture.thread;
import static id.amanchat.conversation.ThreadFixture.threads;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.RequestAnswer;
import id.amanchat.conversation.StepKind;
import id.amanchat.conversation.StepView;
import id.amanchat.identity.Role;
import id.amanchat.routing.Availability;
import id.amanchat.routing.ListEntry;
import id.amanchat.routing.ListKind;
import id.amanchat.routing.PlaceChanged;
import id.amanchat.routing.QueueBook;
import id.amanchat.routing.Queues;
import id.amanchat.routing.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Threads on channels are work like any other, but for what nobody outside can be asked. */
class OutsideWorkTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private FloorFixture floor;

    @BeforeEach
    void aQueueForThem() {
        floor = new FloorFixture(bench);
        floor.queue("social");
    }

    private ConversationId taken(Somebody agent) {
        ConversationId id = thread(bench, "@budi", "Kartu saya tertelan.");
        floor.dispatch();
        floor.accept(agent, id);
        return id;
    }

    private void answered(ConversationId id, Somebody agent) {
        threads(bench, threads -> {
            threads.answered(id, post(bench, "Silakan ke cabang."), badge(agent));
            return id;
        });
    }

    private void silentFor(Duration time, Somebody agent) {
        bench.pass(time);
        floor.heartbeat(agent);
        Silences silences = bench.get(Silences.class);
        silences.due().forEach(silences::act);
    }

    private List<StepKind> steps(Somebody agent, ConversationId id) {
        return ConversationFixture.as(bench, agent, Conversations.class, door -> door.steps(id, 0))
                .orElseThrow()
                .stream()
                .map(StepView::kind)
                .toList();
    }

    @Test
    void aThreadIsOfferedAndTakenLikeAnyOther() {
        Somebody ayu = floor.agent("ayu", 1);
        ConversationId first = taken(ayu);
        assertThat(floor.state(first)).isEqualTo(ConversationState.OPEN);
        thread(bench, "@dewi", "Halo?");
        floor.dispatch();
        assertThat(floor.offered(ayu)).isEmpty();
    }

    @Test
    void whoWasAnsweredIsNeitherAskedNorClosed() {
        Somebody ayu = floor.agent("ayu", 1);
        ConversationId id = taken(ayu);
        answered(id, ayu);
        silentFor(Duration.ofMinutes(10), ayu);
        silentFor(Duration.ofHours(10), ayu);
        assertThat(floor.state(id)).isEqualTo(ConversationState.OPEN);
        assertThat(steps(ayu, id)).containsExactly(StepKind.JOINED);
    }

    @Test
    void onHoldItStaysOnHold() {
        Somebody ayu = floor.agent("ayu", 1);
        ConversationId id = taken(ayu);
        answered(id, ayu);
        flow(bench, flow -> flow.hold(id));
        silentFor(Duration.ofDays(2), ayu);
        assertThat(floor.state(id)).isEqualTo(ConversationState.ON_HOLD);
    }

    @Test
    void anAgentWhoDoesNotAnswerLosesIt() {
        Somebody ayu = floor.agent("ayu", 1);
        ConversationId id = taken(ayu);
        silentFor(Duration.ofMinutes(5), ayu);
        assertThat(floor.state(id)).isEqualTo(ConversationState.WAITING);
    }

    @Test
    void outsideTheHoursNobodyLeavesAMessage() {
        close("social");
        Somebody ayu = floor.agent("ayu", 1);
        ConversationId id = thread(bench, "@budi", "Kartu saya tertelan.");
        assertThat(floor.waiting(id).orElseThrow().leftMessage()).isTrue();
        bench.pass(Duration.ofMinutes(6));
        floor.connect(ayu);
        floor.choose(ayu, Availability.ONLINE);
        floor.dispatch();
        floor.accept(ayu, id);
        answered(id, ayu);
        assertThat(steps(ayu, id)).containsExactly(StepKind.JOINED);
        assertThat(PersonFixture.count(bench, "UnreadAnswer")).isZero();
    }

    private void close(String queue) {
        bench.inTransaction(() -> bench.em()
                .createNativeQuery("insert into routing_closing (id, queue, starts_at, ends_at, name_en, name_id)"
                        + " values (?, ?, ?, ?, 'Closed', 'Tutup')")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, queue)
                .setParameter(3, bench.clock().now().minusMinutes(5))
                .setParameter(4, bench.clock().now().plusMinutes(5))
                .executeUpdate());
    }

    @Test
    void nobodyOutsideIsToldWhereTheyStand() {
        thread(bench, "@budi", "Kartu saya tertelan.");
        bench.pass(Duration.ofSeconds(1));
        ConversationId chat = floor.asks("dewi", "social");
        bench.get(TellingPlaces.class).tell();
        assertThat(bench.witness().all(PlaceChanged.class))
                .extracting(PlaceChanged::conversation)
                .containsExactly(chat);
        assertThat(bench.witness().last(PlaceChanged.class).place().place()).isEqualTo(2);
    }

    @Test
    void whatTheReasonOfTheEndSaysNobodyHasToAdd() {
        Somebody ayu = floor.agent("ayu", 2);
        ConversationId spam = taken(ayu);
        threads(bench, threads -> threads.close(spam, ClosedBecause.NO_ANSWER_NEEDED));
        assertThat(PersonFixture.count(bench, "WrapUp")).isZero();
        ConversationId answered = taken(ayu);
        flow(bench, flow -> flow.close(answered, ClosedBecause.AGENT_ENDED));
        assertThat(PersonFixture.count(bench, "WrapUp")).isOne();
    }

    private ConversationId lead(Somebody customer, Somebody agent) {
        RequestAnswer answer = threads(
                bench,
                threads -> threads.lead(badge(customer), Optional.empty(), Channel.X, "social", "id", agent.id()));
        return ((RequestAnswer.Started) answer).id();
    }

    @Test
    void theSafeChatGoesToWhoInvitedAndNotToWhoServedBefore() {
        Somebody dewi = PersonFixture.customer(bench, "dewi");
        Somebody before = floor.agent("before", 3);
        ConversationId served = floor.asks(dewi, "social", "id");
        floor.dispatch();
        floor.accept(before, served);
        flow(bench, flow -> flow.close(served, ClosedBecause.AGENT_ENDED));
        Somebody inviting = floor.agent("inviting", 3);
        taken(inviting, before);
        ConversationId safe = lead(dewi, inviting);
        floor.dispatch();
        assertThat(floor.offered(inviting)).containsExactly(safe);
    }

    /** Who invites is the busier one. */
    private void taken(Somebody busy, Somebody other) {
        floor.choose(other, Availability.AWAY);
        taken(busy);
        floor.choose(other, Availability.ONLINE);
    }

    @Test
    void whoInvitedIsWantedStillWhenThePlaceInTheQueueWasLost() {
        Somebody idler = floor.agent("idler", 3);
        bench.pass(Duration.ofSeconds(1));
        Somebody inviting = floor.agent("inviting", 3);
        ConversationId safe = lead(PersonFixture.customer(bench, "dewi"), inviting);
        bench.inTransaction(() -> bench.get(RoutingStore.class).removeWaiting(safe));
        bench.pass(Duration.ofSeconds(5));
        floor.heartbeat(idler, inviting);
        flow(bench, flow -> flow.waitingSinceBefore(bench.clock().now()))
                .forEach(request -> bench.get(SweeperSteps.class).remember(request));
        floor.dispatch();
        assertThat(floor.offered(inviting)).containsExactly(safe);
    }

    @Test
    void anInternalTopicIsNamedAndServedButOfferedToNoCustomer() {
        bench.beSystem();
        bench.get(QueueBook.class)
                .save(ListKind.TOPIC, new ListEntry("social", null, "Social media", "Media sosial", 1, false));
        Somebody dewi = PersonFixture.customer(bench, "dewi");
        assertThat(knows(dewi)).isFalse();
        assertThat(ConversationFixture.<Queues, List<Topic>>as(bench, dewi, Queues.class, Queues::topics))
                .isEmpty();
        assertThat(ConversationFixture.<Queues, List<Topic>>as(bench, dewi, Queues.class, Queues::topicNames))
                .extracting(Topic::key)
                .containsExactly("social");
        Somebody rina = PersonFixture.staff(bench, "rina", Role.AGENT);
        assertThat(floor.waiting(lead(dewi, rina))).isPresent();
    }

    private boolean knows(Somebody customer) {
        return ConversationFixture.as(bench, customer, Queues.class, queues -> queues.knows("social"));
    }
}
