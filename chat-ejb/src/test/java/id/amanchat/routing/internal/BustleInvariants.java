package id.amanchat.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Witness;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.StateChanged;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.OfferOutcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/** What is true at every moment, whatever happened. */
final class BustleInvariants {

    private static final Map<ConversationState, Set<ConversationState>> ARROWS = Map.of(
            ConversationState.WAITING,
            EnumSet.of(ConversationState.OFFERED, ConversationState.OPEN, ConversationState.CLOSED),
            ConversationState.OFFERED,
            EnumSet.of(ConversationState.WAITING, ConversationState.OPEN, ConversationState.CLOSED),
            ConversationState.OPEN,
            EnumSet.of(ConversationState.ON_HOLD, ConversationState.WAITING, ConversationState.CLOSED),
            ConversationState.ON_HOLD,
            EnumSet.of(ConversationState.OPEN, ConversationState.WAITING, ConversationState.CLOSED),
            ConversationState.CLOSED,
            EnumSet.noneOf(ConversationState.class));

    private final DoorBench bench;
    private final Bustle bustle;

    BustleInvariants(DoorBench bench, Bustle bustle) {
        this.bench = bench;
        this.bustle = bustle;
    }

    void hold() {
        bustle.conversations().forEach(this::holdFor);
        bustle.agents().forEach(this::withinTheCapacity);
    }

    private void holdFor(ConversationId id) {
        ConversationView chat =
                ConversationFixture.flow(bench, flow -> flow.find(id).orElseThrow());
        isInOnePlace(chat);
        numberedWithoutGaps(chat);
        movedAlongTheArrows(id);
    }

    /** Lost nowhere, and with two agents nowhere. */
    private void isInOnePlace(ConversationView chat) {
        List<PersonId> offeredTo = offeredTo(chat.id());
        List<PersonId> assigned = assigned(chat.id());
        boolean inLine = bustle.floor()
                .waiting(chat.id())
                .filter(each -> each.transfer().isEmpty())
                .isPresent();
        assertThat(offeredTo).as("offers of %s", chat.state()).hasSizeLessThanOrEqualTo(1);
        switch (chat.state()) {
            case WAITING -> {
                assertThat(inLine).as("waits in line").isTrue();
                assertThat(offeredTo).isEmpty();
                assertThat(assigned).isEmpty();
            }
            case OFFERED -> {
                assertThat(inLine).as("keeps its place in line").isTrue();
                assertThat(offeredTo).hasSize(1);
                assertThat(assigned).isEmpty();
            }
            case OPEN, ON_HOLD -> {
                assertThat(inLine).as("waits in line").isFalse();
                assertThat(assigned)
                        .containsExactly(
                                chat.parties().agent().map(Badge::person).orElseThrow());
            }
            case CLOSED -> {
                assertThat(bustle.floor().waiting(chat.id())).isEmpty();
                assertThat(offeredTo).isEmpty();
                assertThat(assigned).isEmpty();
            }
        }
    }

    private List<PersonId> offeredTo(ConversationId id) {
        return people(
                "select o.agentId from Offer o where o.conversationId = :id and o.outcome = "
                        + name(OfferOutcome.RUNNING),
                id);
    }

    private static String name(OfferOutcome outcome) {
        return "id.amanchat.routing.OfferOutcome." + outcome;
    }

    private List<PersonId> assigned(ConversationId id) {
        return people("select a.agentId from Assignment a where a.conversationId = :id", id);
    }

    private List<PersonId> people(String query, ConversationId id) {
        return bench.inTransaction(
                () -> bench.em().createQuery(query, UUID.class).setParameter("id", id.value()).getResultList().stream()
                        .map(PersonId::new)
                        .toList());
    }

    private void withinTheCapacity(Somebody agent) {
        assertThat(bustle.floor().load(agent))
                .as("load of %s", agent.username())
                .isLessThanOrEqualTo(bustle.floor().agentState(agent).capacity() * 10);
    }

    private void numberedWithoutGaps(ConversationView chat) {
        List<Long> numbers = bench.inTransaction(() -> bench.em()
                .createQuery(
                        "select m.sequence from Message m where m.conversationId = :id order by m.sequence", Long.class)
                .setParameter("id", chat.id().value())
                .getResultList());
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, chat.lastSequence()).boxed().toList());
    }

    private void movedAlongTheArrows(ConversationId id) {
        ConversationState at = ConversationState.WAITING;
        for (StateChanged change : bench.get(Witness.class).all(StateChanged.class)) {
            if (change.id().equals(id) && change.state() != at) {
                assertThat(ARROWS.get(at)).as("after %s", at).contains(change.state());
                at = change.state();
            }
        }
    }

    /** At the end everybody who waited is answered. */
    void nobodyWaits() {
        assertThat(bustle.conversations())
                .allSatisfy(id -> assertThat(bustle.floor().state(id))
                        .isIn(ConversationState.OPEN, ConversationState.ON_HOLD, ConversationState.CLOSED));
    }
}
