package id.amanchat.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Witness;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.StepKind;
import id.amanchat.conversation.StepTaken;
import id.amanchat.routing.Availability;
import id.amanchat.routing.BoardChanged;
import id.amanchat.routing.Place;
import id.amanchat.routing.PlaceChanged;
import id.amanchat.routing.Queues;
import id.amanchat.routing.TransferTo;
import id.amanchat.routing.Transfers;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What time alone changes: connections lost, promises, hours, queues that overflow. */
class SweepTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private final FloorFixture floor = new FloorFixture(bench);

    @BeforeEach
    void queues() {
        floor.queue("cards");
    }

    private ConversationId open(Somebody agent, String customer) {
        ConversationId chat = floor.asks(customer, "cards");
        floor.dispatch();
        floor.accept(agent, chat);
        return chat;
    }

    private void pass(int seconds) {
        bench.pass(Duration.ofSeconds(seconds));
        floor.sweep();
    }

    private List<StepKind> steps(ConversationId chat) {
        return bench.get(Witness.class).all(StepTaken.class).stream()
                .filter(step -> step.id().equals(chat))
                .map(step -> step.step().kind())
                .toList();
    }

    private void close(String queue, Duration from, Duration until) {
        OffsetDateTime now = bench.clock().now();
        bench.inTransaction(() -> bench.em()
                .createNativeQuery("insert into routing_closing (id, queue, starts_at, ends_at, name_en, name_id)"
                        + " values (?, ?, ?, ?, 'Closed', 'Tutup')")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, queue)
                .setParameter(3, now.plus(from))
                .setParameter(4, now.plus(until))
                .executeUpdate());
    }

    private Place place(Somebody customer, ConversationId chat) {
        return ConversationFixture.as(bench, customer, Queues.class, door -> door.findPlace(chat))
                .orElseThrow();
    }

    @Test
    void aConnectionLostForThirtySecondsSetsTheAgentAwayAndMarksTheChats() {
        Somebody ayu = floor.agent("ayu", 3);
        ConversationId chat = open(ayu, "budi");
        floor.disconnect(ayu);
        floor.sweep();
        pass(29);
        assertThat(floor.agentState(ayu).availability()).isEqualTo(Availability.ONLINE);
        pass(1);
        assertThat(floor.agentState(ayu).availability()).isEqualTo(Availability.AWAY);
        assertThat(floor.agentState(ayu).reason()).contains("LOST");
        assertThat(steps(chat)).contains(StepKind.AGENT_LOST);
        pass(1);
        assertThat(steps(chat)).containsOnlyOnce(StepKind.AGENT_LOST);
    }

    @Test
    void aConnectionThatComesBackInTimeChangesNothing() {
        Somebody ayu = floor.agent("ayu", 3);
        floor.disconnect(ayu);
        floor.sweep();
        pass(29);
        floor.connect(ayu);
        pass(29);
        assertThat(floor.agentState(ayu).availability()).isEqualTo(Availability.ONLINE);
    }

    @Test
    void aSecondDeviceSetsNobodyOnline() {
        Somebody ayu = floor.agent("ayu", 3);
        floor.disconnect(ayu);
        floor.sweep();
        pass(31);
        floor.connect(ayu);
        pass(1);
        assertThat(floor.agentState(ayu).availability()).isEqualTo(Availability.AWAY);
    }

    @Test
    void afterTwoMinutesTheChatsGoBackBeforeAllOthers() {
        Somebody ayu = floor.agent("ayu", 3);
        ConversationId chat = open(ayu, "budi");
        floor.choose(ayu, Availability.AWAY);
        floor.disconnect(ayu);
        floor.sweep();
        pass(119);
        assertThat(floor.state(chat)).isEqualTo(ConversationState.OPEN);
        pass(1);
        assertThat(floor.state(chat)).isEqualTo(ConversationState.WAITING);
        assertThat(floor.waiting(chat).orElseThrow().returned()).isTrue();
        assertThat(floor.assigned(ayu)).isEmpty();
    }

    @Test
    void aChatOnHoldStaysUntilItsCustomerWrites() {
        Somebody ayu = floor.agent("ayu", 3);
        Somebody budi = PersonFixture.customer(bench, "budi");
        ConversationId chat = floor.asks(budi, "cards", "id");
        floor.dispatch();
        floor.accept(ayu, chat);
        ConversationFixture.post(bench, ayu, chat, "Sebentar, ya.");
        floor.asAgent(ayu, desk -> desk.hold(chat));
        floor.disconnect(ayu);
        floor.sweep();
        pass(121);
        assertThat(floor.state(chat)).isEqualTo(ConversationState.ON_HOLD);
        ConversationFixture.post(bench, budi, chat, "Halo?");
        pass(1);
        assertThat(floor.state(chat)).isEqualTo(ConversationState.WAITING);
    }

    @Test
    void aPromiseAboutToBeBrokenComesBeforeAge() {
        floor.queue("loans");
        floor.set("cards", "promisedSeconds", 60);
        ConversationId older = floor.asks("budi", "loans");
        bench.pass(Duration.ofSeconds(1));
        ConversationId promised = floor.asks("siti", "cards");
        pass(29);
        assertThat(floor.waiting(promised).orElseThrow().urgent()).isFalse();
        pass(1);
        assertThat(floor.waiting(promised).orElseThrow().urgent()).isTrue();
        Somebody ayu = floor.agent("ayu", 1);
        floor.dispatch();
        assertThat(floor.offered(ayu)).containsExactly(promised);
        assertThat(floor.state(older)).isEqualTo(ConversationState.WAITING);
    }

    @Test
    void whoWaitsTooLongGoesOnToTheOverflowWithTheAgeKept() {
        floor.queue("fraud", true);
        floor.set("fraud", "overflowQueue", "cards");
        floor.set("fraud", "overflowSeconds", 60);
        OffsetDateTime asked = bench.clock().now();
        ConversationId chat = floor.asks("budi", "fraud");
        pass(59);
        assertThat(floor.waiting(chat).orElseThrow().queue()).isEqualTo("fraud");
        int told = bench.witness().all(BoardChanged.class).size();
        pass(1);
        assertThat(floor.waiting(chat).orElseThrow().queue()).isEqualTo("cards");
        assertThat(bench.witness().all(BoardChanged.class)).hasSizeGreaterThan(told);
        assertThat(floor.waiting(chat).orElseThrow().since().toInstant()).isEqualTo(asked.toInstant());
    }

    @Test
    void nobodyGoesOnToAQueueThatIsClosed() {
        floor.queue("fraud", true);
        floor.set("fraud", "overflowQueue", "cards");
        floor.set("fraud", "overflowSeconds", 60);
        close("cards", Duration.ZERO, Duration.ofHours(1));
        ConversationId chat = floor.asks("budi", "fraud");
        pass(61);
        assertThat(floor.waiting(chat).orElseThrow().queue()).isEqualTo("fraud");
    }

    @Test
    void aRequestOutsideTheHoursIsOfferedWhenTheQueueOpens() {
        close("cards", Duration.ofMinutes(-5), Duration.ofMinutes(5));
        Somebody ayu = floor.agent("ayu", 3);
        Somebody budi = PersonFixture.customer(bench, "budi");
        ConversationId chat = floor.asks(budi, "cards", "id");
        floor.dispatch();
        assertThat(floor.offered(ayu)).isEmpty();
        assertThat(place(budi, chat).opensAt()).isPresent();
        assertThat(place(budi, chat).leftMessage()).isTrue();
        assertThat(steps(chat)).containsExactly(StepKind.LEFT_MESSAGE);
        pass(301);
        floor.connect(ayu);
        floor.choose(ayu, Availability.ONLINE);
        pass(1);
        floor.dispatch();
        assertThat(floor.offered(ayu)).containsExactly(chat);
    }

    @Test
    void aQueueThatClosesWhilePeopleWaitTellsThemWhenItOpens() {
        ConversationId chat = floor.asks("budi", "cards");
        floor.sweep();
        close("cards", Duration.ZERO, Duration.ofMinutes(5));
        pass(1);
        assertThat(floor.waiting(chat).orElseThrow().leftMessage()).isTrue();
        pass(1);
        assertThat(steps(chat)).containsOnlyOnce(StepKind.LEFT_MESSAGE);
        assertThat(bench.get(Witness.class).last(PlaceChanged.class).place().opensAt())
                .isPresent();
    }

    @Test
    void hoursThatAreChangedActAtOnce() {
        close("cards", Duration.ofMinutes(-5), Duration.ofMinutes(5));
        ConversationId chat = floor.asks("budi", "cards");
        bench.inTransaction(() ->
                bench.em().createNativeQuery("delete from routing_closing").executeUpdate());
        floor.sweep();
        Somebody ayu = floor.agent("ayu", 3);
        floor.dispatch();
        assertThat(floor.offered(ayu)).containsExactly(chat);
    }

    @Test
    void whoWaitsIsToldTheirPlaceOnlyWhenItChanged() {
        floor.asks("budi", "cards");
        bench.pass(Duration.ofSeconds(1));
        ConversationId second = floor.asks("siti", "cards");
        bench.get(TellingPlaces.class).tell();
        bench.get(TellingPlaces.class).tell();
        assertThat(bench.get(Witness.class).all(PlaceChanged.class)).hasSize(2);
        assertThat(bench.get(Witness.class).last(PlaceChanged.class).conversation())
                .isEqualTo(second);
        assertThat(bench.get(Witness.class).last(PlaceChanged.class).place().place())
                .isEqualTo(2);
    }

    @Test
    void theEstimateComesFromTheLastAnsweredAndWhoIsThere() {
        Somebody ayu = floor.agent("ayu", 9);
        for (String customer : List.of("budi", "siti", "joko")) {
            ConversationId chat = floor.asks(customer, "cards");
            floor.dispatch();
            bench.pass(Duration.ofSeconds(10));
            floor.connect(ayu);
            floor.accept(ayu, chat);
        }
        Somebody rini = PersonFixture.customer(bench, "rini");
        ConversationId waits = floor.asks(rini, "cards", "id");
        assertThat(place(rini, waits).estimateSeconds()).hasValue(10);
        floor.choose(ayu, Availability.AWAY);
        assertThat(place(rini, waits).estimateSeconds()).isEmpty();
    }

    @Test
    void whoWaitsMayLeaveAMessageInsteadOnce() {
        Somebody budi = PersonFixture.customer(bench, "budi");
        ConversationId chat = floor.asks(budi, "cards", "id");
        assertThat(leave(budi, chat)).isTrue();
        assertThat(leave(budi, chat)).isTrue();
        assertThat(place(budi, chat).leftMessage()).isTrue();
        assertThat(steps(chat)).containsOnlyOnce(StepKind.LEFT_MESSAGE);
        assertThat(leave(PersonFixture.customer(bench, "siti"), chat)).isFalse();
    }

    private boolean leave(Somebody customer, ConversationId chat) {
        return ConversationFixture.as(bench, customer, Queues.class, door -> door.leaveMessage(chat));
    }

    @Test
    void whatIsHandedOnToAQueueHasNoPlaceInIt() {
        Somebody ayu = floor.agent("ayu", 3);
        Somebody budi = PersonFixture.customer(bench, "budi");
        ConversationId chat = floor.asks(budi, "cards", "id");
        floor.dispatch();
        floor.accept(ayu, chat);
        floor.queue("fraud", true);
        ConversationFixture.as(
                bench,
                ayu,
                Transfers.class,
                door -> door.propose(chat, new TransferTo.Line("fraud"), "Mohon dibantu.", true));
        assertThat(floor.waiting(chat)).isPresent();
        bench.get(TellingPlaces.class).tell();
        assertThat(bench.get(Witness.class).all(PlaceChanged.class)).isEmpty();
        Optional<Place> place = ConversationFixture.as(bench, budi, Queues.class, door -> door.findPlace(chat));
        assertThat(place).isEmpty();
    }

    @Test
    void whoWasForgottenIsPutBackIntoTheQueue() {
        ConversationId chat = forgotten();
        bench.get(Remembering.class).sweep();
        assertThat(floor.waiting(chat)).isPresent();
    }

    /** Its customer has it open, and it stands in no queue. */
    private ConversationId forgotten() {
        ConversationId chat = floor.asks("budi", "cards");
        bench.inTransaction(() -> bench.get(RoutingStore.class).removeWaiting(chat));
        bench.pass(Duration.ofSeconds(31));
        return chat;
    }

    @Test
    void whoIsAnsweredMeanwhileIsNotPutBack() {
        ConversationId chat = open(floor.agent("ayu", 3), "budi");
        bench.get(SweeperSteps.class)
                .remember(new ConversationRequested(
                        chat,
                        FloorFixture.somebodyElse(),
                        "cards",
                        "id",
                        bench.clock().now(),
                        Optional.empty(),
                        true));
        assertThat(floor.waiting(chat)).isEmpty();
    }

    @Test
    void aConnectionTakenForDeadIsThereAgainWithTheNextHeartbeat() {
        Somebody ayu = floor.agent("ayu", 3);
        floor.disconnect(ayu);
        floor.heartbeat(ayu);
        ConversationId chat = floor.asks("budi", "cards");
        floor.dispatch();
        assertThat(floor.offered(ayu)).containsExactly(chat);
    }
}
