package id.amanchat.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.StepKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The agent has five minutes, the customer ten, on hold an hour; a node that restarts between knows all of it. */
class SilencesTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private DeskFixture desks;
    private Somebody dewi;
    private Somebody budi;
    private ConversationId chat;

    @BeforeEach
    void dewiAnswersBudi() {
        desks = new DeskFixture(bench);
        dewi = desks.agent("dewi", 1);
        budi = PersonFixture.withoutFactor(bench, "budi");
        chat = desks.request(budi, "cards");
        desks.dispatch();
        desks.accept(dewi, chat);
    }

    private void silentFor(Duration time) {
        desks.pass(time, dewi);
        desks.sweepSilences();
    }

    private ConversationState state() {
        return desks.view(chat).state();
    }

    @Test
    void aCustomerWhomTheAgentLetsWaitGoesBackToTheFront() {
        silentFor(Duration.ofSeconds(299));
        assertThat(state()).isEqualTo(ConversationState.OPEN);
        silentFor(Duration.ofSeconds(1));
        assertThat(state()).isEqualTo(ConversationState.WAITING);
        assertThat(desks.desk(dewi).chats()).isEmpty();
        assertThat(desks.steps(budi, chat)).containsExactly(StepKind.JOINED, StepKind.RETURNED);
        Somebody agus = desks.agent("agus");
        desks.choose(dewi, Availability.AWAY);
        desks.request("siti");
        desks.dispatch();
        assertThat(desks.desk(agus).offers().get(0).line().id()).isEqualTo(chat);
    }

    @Test
    void whoLetThemWaitIsNotAskedAgainAtOnce() {
        silentFor(Duration.ofMinutes(5));
        desks.dispatch();
        assertThat(desks.desk(dewi).offers()).isEmpty();
        silentFor(Duration.ofSeconds(21));
        desks.dispatch();
        assertThat(desks.desk(dewi).offers()).hasSize(1);
    }

    @Test
    void aCustomerWhoWasAnsweredIsAskedAndThenClosed() {
        desks.say(dewi, chat, "Which card?");
        silentFor(Duration.ofMinutes(10));
        assertThat(desks.steps(budi, chat)).contains(StepKind.ASKED);
        assertThat(state()).isEqualTo(ConversationState.OPEN);
        silentFor(Duration.ofMinutes(5));
        assertThat(state()).isEqualTo(ConversationState.CLOSED);
        assertThat(desks.view(chat).closedBecause()).contains(ClosedBecause.CUSTOMER_SILENT);
        assertThat(desks.desk(dewi).wrapUps()).hasSize(1);
    }

    @Test
    void whoAnswersTheQuestionIsNotClosed() {
        desks.say(dewi, chat, "Which card?");
        silentFor(Duration.ofMinutes(10));
        desks.say(budi, chat, "The blue one.");
        desks.pass(Duration.ofMinutes(4), dewi);
        desks.say(dewi, chat, "I see.");
        silentFor(Duration.ofMinutes(6));
        assertThat(state()).isEqualTo(ConversationState.OPEN);
    }

    @Test
    void whatIsOnHoldForAnHourIsClosed() {
        desks.say(dewi, chat, "I call you back.");
        desks.atDesk(dewi, desk -> desk.hold(chat));
        silentFor(Duration.ofMinutes(59));
        assertThat(state()).isEqualTo(ConversationState.ON_HOLD);
        silentFor(Duration.ofMinutes(1));
        assertThat(desks.view(chat).closedBecause()).contains(ClosedBecause.HELD_TOO_LONG);
    }

    @Test
    void aQuietChatMakesRoomForAnother() {
        desks.setQueue("cards", "weight", 5);
        desks.say(dewi, chat, "Please look it up.");
        silentFor(Duration.ofSeconds(239));
        assertThat(desks.desk(dewi).load()).isEqualTo(10);
        silentFor(Duration.ofSeconds(1));
        assertThat(desks.desk(dewi).load()).isEqualTo(5);
        desks.request("siti");
        desks.dispatch();
        assertThat(desks.desk(dewi).offers()).hasSize(1);
        desks.say(budi, chat, "Here it is.");
        desks.sweepSilences();
        assertThat(desks.desk(dewi).load()).isEqualTo(15);
    }

    @Test
    void whoLeftAMessageIsNotAskedForADay() {
        bench.inTransaction(() -> bench.em()
                .createNativeQuery("update routing_assignment set left_message = true")
                .executeUpdate());
        desks.say(dewi, chat, "Your card is on its way.");
        silentFor(Duration.ofHours(23));
        assertThat(desks.steps(budi, chat)).doesNotContain(StepKind.ASKED);
        silentFor(Duration.ofHours(1));
        assertThat(desks.steps(budi, chat)).contains(StepKind.ASKED);
    }

    @Test
    void aSilenceInARoomOfTwoIsBothAgents() {
        desks.choose(dewi, Availability.AWAY);
        Somebody agus = desks.agent("agus");
        desks.transfers(dewi, door -> door.propose(chat, new TransferTo.Agent(agus.id()), "Please.", true));
        desks.accept(agus, chat);
        desks.pass(Duration.ofMinutes(5), dewi, agus);
        desks.sweepSilences();
        assertThat(state()).isEqualTo(ConversationState.WAITING);
        assertThat(desks.chats(agus)).isEmpty();
        assertThat(desks.desk(agus).load()).isZero();
    }
}
