package id.amanchat.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.StepKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an agent sees on the desk, and does with what is on it. */
class DeskTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private DeskFixture desks;
    private Somebody dewi;

    @BeforeEach
    void dewiIsThere() {
        desks = new DeskFixture(bench);
        dewi = desks.agent("dewi", 10);
    }

    private PickAnswer pick(Somebody agent, ConversationId id) {
        return desks.atDesk(agent, desk -> desk.pick(id));
    }

    private List<WaitingView> pickable() {
        return desks.atDesk(dewi, desk -> desk.waiting(10));
    }

    private HoldAnswer hold(ConversationId id) {
        return desks.atDesk(dewi, desk -> desk.hold(id));
    }

    @Test
    void whatIsOfferedShowsWhoAsksAndHowLongItRuns() {
        ConversationId id = desks.request("budi");
        desks.dispatch();
        OfferView offer = desks.desk(dewi).offers().get(0);
        assertThat(offer.line().id()).isEqualTo(id);
        assertThat(offer.line().parties().customer().name()).isEqualTo("Name of budi");
        assertThat(offer.line().subject()).isEqualTo("My card is gone.");
        assertThat(offer.queue()).isEqualTo("cards");
        assertThat(offer.expiresAt()).isEqualTo(bench.clock().now().plusSeconds(20));
        assertThat(desks.desk(dewi).load()).isEqualTo(10);
    }

    @Test
    void whatIsAcceptedIsAChatWhoseCustomerWaits() {
        ConversationId id = desks.chat("budi", dewi);
        ChatView chat = desks.desk(dewi).chats().get(0);
        assertThat(chat.lead()).isTrue();
        assertThat(chat.silentSince()).isPresent();
        desks.say(dewi, id, "I see.");
        assertThat(desks.desk(dewi).chats().get(0).silentSince()).isEmpty();
    }

    @Test
    void tenChatsCostAsManyQueriesAsOne() {
        desks.chat("budi", dewi);
        desks.request("siti");
        desks.dispatch();
        long one = queries();
        for (int i = 0; i < 8; i++) {
            desks.chat("customer" + i, dewi);
        }
        assertThat(desks.desk(dewi).chats()).hasSize(9);
        assertThat(queries()).isEqualTo(one);
    }

    private long queries() {
        return bench.statements(() -> desks.desk(dewi));
    }

    @Test
    void onHoldOnlyWhenTheAgentSpokeLast() {
        ConversationId id = desks.chat("budi", dewi);
        assertThat(hold(id)).isEqualTo(HoldAnswer.CUSTOMER_WAITS);
        desks.say(dewi, id, "I ask a colleague.");
        assertThat(hold(id)).isEqualTo(HoldAnswer.HELD);
        assertThat(desks.view(id).state()).isEqualTo(ConversationState.ON_HOLD);
        assertThat(hold(id)).isEqualTo(HoldAnswer.NOT_FOUND);
    }

    @Test
    void whatIsOnHoldWeighsHalf() {
        ConversationId id = desks.chat("budi", dewi);
        desks.say(dewi, id, "I ask a colleague.");
        hold(id);
        assertThat(desks.desk(dewi).load()).isEqualTo(5);
        desks.atDesk(dewi, desk -> desk.resume(id));
        assertThat(desks.desk(dewi).load()).isEqualTo(10);
    }

    @Test
    void aWordOfTheCustomerEndsTheHold() {
        Somebody budi = PersonFixture.withoutFactor(bench, "budi");
        ConversationId id = desks.request(budi, "cards");
        desks.dispatch();
        desks.accept(dewi, id);
        desks.say(dewi, id, "I ask a colleague.");
        hold(id);
        desks.say(budi, id, "And?");
        assertThat(desks.view(id).state()).isEqualTo(ConversationState.OPEN);
        assertThat(desks.desk(dewi).load()).isEqualTo(10);
    }

    @Test
    void nobodyHoldsAnothersChat() {
        ConversationId id = desks.chat("budi", dewi);
        desks.say(dewi, id, "I see.");
        Somebody agus = desks.agent("agus");
        HoldAnswer answer = desks.atDesk(agus, desk -> desk.hold(id));
        assertThat(answer).isEqualTo(HoldAnswer.NOT_FOUND);
    }

    @Test
    void aRaisedHandStandsAtTheChatUntilItIsLowered() {
        ConversationId id = desks.chat("budi", dewi);
        desks.atDesk(dewi, desk -> desk.raiseHand(id, "How much may I pay back?"));
        assertThat(desks.desk(dewi).chats().get(0).handRaised())
                .contains(bench.clock().now());
        desks.atDesk(dewi, desk -> desk.lowerHand(id));
        assertThat(desks.desk(dewi).chats().get(0).handRaised()).isEmpty();
        boolean again = desks.atDesk(dewi, desk -> desk.lowerHand(id));
        assertThat(again).isFalse();
    }

    @Test
    void pickingIsForQueuesThatAllowIt() {
        ConversationId id = desks.request("budi");
        assertThat(pick(dewi, id)).isEqualTo(PickAnswer.NOT_ALLOWED);
        desks.setQueue("cards", "pickable", true);
        assertThat(pickable()).hasSize(1);
        assertThat(pick(dewi, id)).isEqualTo(PickAnswer.DONE);
        assertThat(desks.chats(dewi)).containsExactly(id);
        assertThat(pick(dewi, id)).isEqualTo(PickAnswer.GONE);
    }

    @Test
    void nobodyPicksAboveTheirCapacity() {
        desks.setQueue("cards", "pickable", true);
        desks.choose(dewi, Availability.OFFLINE);
        Somebody agus = desks.agent("agus", 1);
        ConversationId first = desks.request("budi");
        ConversationId second = desks.request("siti");
        assertThat(pick(agus, first)).isEqualTo(PickAnswer.DONE);
        assertThat(pick(agus, second)).isEqualTo(PickAnswer.FULL);
        assertThat(pick(dewi, second)).isEqualTo(PickAnswer.NOT_PRESENT);
    }

    @Test
    void nobodyPicksWhatTheyCannotDo() {
        desks.setQueue("cards", "pickable", true);
        bench.inTransaction(() -> bench.em()
                .createNativeQuery("insert into routing_queue_skill (queue, skill) values ('cards', 'fraud')")
                .executeUpdate());
        ConversationId id = desks.request("budi");
        assertThat(pick(dewi, id)).isEqualTo(PickAnswer.NOT_ALLOWED);
        assertThat(pickable()).isEmpty();
    }

    @Test
    void aConversationThatIsOverIsWrappedUpAndCountsForAWhile() {
        desks.setQueue("cards", "wrap_up_seconds", 60);
        ConversationId id = desks.chat("budi", dewi);
        end(id);
        assertThat(desks.desk(dewi).chats()).isEmpty();
        assertThat(desks.desk(dewi).wrapUps())
                .singleElement()
                .satisfies(wrapUp -> assertThat(wrapUp.customerName()).isEqualTo("Name of budi"));
        assertThat(desks.desk(dewi).load()).isEqualTo(10);
        desks.pass(Duration.ofSeconds(60), dewi);
        assertThat(desks.desk(dewi).load()).isZero();
        assertThat(desks.desk(dewi).wrapUps()).hasSize(1);
    }

    private void end(ConversationId id) {
        desks.as(dewi, Conversations.class, door -> door.end(id));
    }

    private WrapUpAnswer finish(ConversationId id, String outcome, String... tags) {
        return desks.as(dewi, WrapUps.class, door -> door.finish(id, outcome, Set.of(tags), "Called the branch."));
    }

    @Test
    void aWrapUpNeedsAnOutcomeAndATagWhereTheQueueSaysSo() {
        desks.setQueue("cards", "tag_required", true);
        desks.word("routing_tag (tag", "'lost-card'");
        ConversationId id = desks.chat("budi", dewi);
        end(id);
        assertThat(finish(id, "unknown", "lost-card")).isEqualTo(WrapUpAnswer.OUTCOME_MISSING);
        assertThat(finish(id, "solved")).isEqualTo(WrapUpAnswer.TAG_MISSING);
        assertThat(finish(id, "solved", "weather")).isEqualTo(WrapUpAnswer.UNKNOWN_TAG);
        assertThat(finish(id, "solved", "lost-card")).isEqualTo(WrapUpAnswer.DONE);
        assertThat(desks.desk(dewi).wrapUps()).isEmpty();
        assertThat(finish(id, "solved", "lost-card")).isEqualTo(WrapUpAnswer.NOT_FOUND);
    }

    @Test
    void aReasonThatNobodyKeepsIsNotKept() {
        desks.atDesk(dewi, desk -> {
            desk.choose(Availability.AWAY, Optional.of("made-up"));
            return null;
        });
        assertThat(desks.desk(dewi).availability()).isEqualTo(Availability.AWAY);
        assertThat(desks.desk(dewi).reason()).isEmpty();
    }

    @Test
    void theCustomerLearnsOfTheHoldAndNotOfTheHand() {
        Somebody budi = PersonFixture.withoutFactor(bench, "budi");
        ConversationId id = desks.request(budi, "cards");
        desks.dispatch();
        desks.accept(dewi, id);
        desks.say(dewi, id, "I ask a colleague.");
        desks.atDesk(dewi, desk -> desk.raiseHand(id, ""));
        hold(id);
        assertThat(desks.steps(budi, id)).containsExactly(StepKind.JOINED, StepKind.HELD);
    }
}
