package id.amanchat.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Badge;
import id.amanchat.routing.internal.ConnectionLedger;
import id.amanchat.routing.internal.GivingBack;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ratna supervises; Dewi takes one chat at a time. */
class SupervisorDeskTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private DeskFixture desks;
    private Somebody ratna;
    private Somebody dewi;

    @BeforeEach
    void ratnaLooks() {
        desks = new DeskFixture(bench);
        ratna = desks.supervisor("ratna");
        dewi = desks.agent("dewi", 1);
    }

    private PickAnswer assign(ConversationId id, Somebody agent, boolean override) {
        return desks.board(ratna, board -> board.assign(id, agent.id(), override));
    }

    private String agentOf(ConversationId id) {
        return desks.view(id).parties().agent().map(Badge::name).orElse("nobody");
    }

    private List<ConversationId> page(int offset, int limit) {
        return desks.board(ratna, board -> board.conversations(null, offset, limit)).stream()
                .map(live -> live.line().id())
                .toList();
    }

    @Test
    void theBoardShowsQueuesAndAgents() {
        desks.chat("budi", dewi);
        desks.request("siti");
        QueueLine cards = desks.board(ratna, SupervisorDesk::queues).stream()
                .filter(line -> line.count().queue().equals("cards"))
                .findFirst()
                .orElseThrow();
        assertThat(cards.count().waiting()).isEqualTo(1);
        assertThat(cards.present()).isEqualTo(1);
        AgentLine agent = desks.board(ratna, SupervisorDesk::agents).get(0);
        assertThat(agent.name()).isEqualTo("Name of dewi");
        assertThat(agent.connected()).isTrue();
        assertThat(agent.load()).isEqualTo(10);
        assertThat(agent.chats()).isEqualTo(1);
    }

    @Test
    void raisedHandsComeFirstThenWhoWaitsThenTheOthers() {
        ConversationId answered = desks.chat("budi", dewi);
        Somebody agus = desks.agent("agus", 1);
        ConversationId raised = desks.chat("siti", agus);
        ConversationId waiting = desks.request("james");
        desks.atDesk(agus, desk -> desk.raiseHand(raised, "Is this allowed?"));
        assertThat(page(0, 10)).containsExactly(raised, waiting, answered);
        assertThat(page(1, 1)).containsExactly(waiting);
        assertThat(page(2, 5)).containsExactly(answered);
        long all = desks.board(ratna, board -> board.countConversations(null));
        assertThat(all).isEqualTo(3);
        LiveLine first = desks.board(ratna, board -> board.find(raised)).orElseThrow();
        assertThat(first.handRaisedFor()).contains("Is this allowed?");
    }

    @Test
    void theAgentSeesWhoReadsAlongAndTheCustomerDoesNot() {
        Somebody budi = PersonFixture.withoutFactor(bench, "budi");
        ConversationId id = desks.request(budi, "cards");
        desks.dispatch();
        desks.accept(dewi, id);
        boolean watched = desks.board(ratna, board -> board.watch(id));
        assertThat(watched).isTrue();
        assertThat(desks.desk(dewi).chats().get(0).watched()).isTrue();
        assertThat(desks.steps(dewi, id)).contains(StepKind.WATCHED);
        assertThat(desks.steps(budi, id)).doesNotContain(StepKind.WATCHED);
        desks.board(ratna, board -> {
            board.leave(id);
            return null;
        });
        assertThat(desks.desk(dewi).chats().get(0).watched()).isFalse();
    }

    @Test
    void nobodyJoinsWhatNobodyAnswersYet() {
        ConversationId id = desks.request("budi");
        boolean joined = desks.board(ratna, board -> board.join(id));
        assertThat(joined).isFalse();
    }

    @Test
    void aWaitingConversationIsGivenToAnAgentAtOnce() {
        ConversationId id = desks.request("budi");
        assertThat(assign(id, dewi, false)).isEqualTo(PickAnswer.DONE);
        assertThat(agentOf(id)).isEqualTo("Name of dewi");
        assertThat(bench.events().what()).noneMatch(what -> what.startsWith("routing."));
    }

    @Test
    void whatIsOfferedToAnotherIsTakenBackFirst() {
        ConversationId id = desks.request("budi");
        desks.dispatch();
        assertThat(desks.desk(dewi).offers()).hasSize(1);
        Somebody agus = desks.agent("agus");
        assertThat(assign(id, agus, false)).isEqualTo(PickAnswer.DONE);
        assertThat(desks.desk(dewi).offers()).isEmpty();
        assertThat(agentOf(id)).isEqualTo("Name of agus");
    }

    @Test
    void aboveTheCapacityOnlyByAnOverrideWhichIsRecorded() {
        desks.chat("budi", dewi);
        ConversationId id = desks.request("siti");
        assertThat(assign(id, dewi, false)).isEqualTo(PickAnswer.FULL);
        assertThat(assign(id, dewi, true)).isEqualTo(PickAnswer.DONE);
        assertThat(bench.events().what()).contains("routing.OVERRIDDEN_CAPACITY");
        assertThat(PersonFixture.count(bench, "OverrideEntry")).isEqualTo(1);
        assertThat(desks.steps(dewi, id)).contains(StepKind.OVERRIDDEN);
    }

    @Test
    void nobodyGetsAChatWhoIsNotConnected() {
        ConversationId id = desks.request("budi");
        desks.asSystem(ConnectionLedger.class, ledger -> ledger.closed(dewi.id()));
        assertThat(assign(id, dewi, true)).isEqualTo(PickAnswer.NOT_PRESENT);
        assertThat(desks.view(id).state()).isEqualTo(ConversationState.WAITING);
    }

    @Test
    void anOpenOneIsGivenToAnother() {
        ConversationId id = desks.chat("budi", dewi);
        Somebody agus = desks.agent("agus");
        assertThat(assign(id, agus, false)).isEqualTo(PickAnswer.DONE);
        assertThat(agentOf(id)).isEqualTo("Name of agus");
        assertThat(desks.chats(dewi)).isEmpty();
        assertThat(desks.chats(agus)).containsExactly(id);
    }

    @Test
    void aConversationIsMovedToAnotherQueueWaitingOrNot() {
        ConversationId open = desks.chat("budi", dewi);
        ConversationId waiting = desks.request("siti");
        assertThat(moved(open)).isTrue();
        assertThat(moved(waiting)).isTrue();
        assertThat(desks.view(open).state()).isEqualTo(ConversationState.WAITING);
        List<LiveLine> loans = desks.board(ratna, board -> board.conversations("loans", 0, 10));
        assertThat(loans).extracting(live -> live.line().id()).containsExactlyInAnyOrder(open, waiting);
        boolean nowhere = desks.board(ratna, board -> board.move(open, "nowhere"));
        assertThat(nowhere).isFalse();
    }

    private boolean moved(ConversationId id) {
        return desks.board(ratna, board -> board.move(id, "loans"));
    }

    @Test
    void aHandGoesDownWhenHelpIsThere() {
        ConversationId id = desks.chat("budi", dewi);
        desks.atDesk(dewi, desk -> desk.raiseHand(id, "Help"));
        boolean answered = desks.board(ratna, board -> board.answerHand(id));
        assertThat(answered).isTrue();
        assertThat(desks.desk(dewi).chats().get(0).handRaised()).isEmpty();
    }

    @Test
    void whatIsRefusedChangesNothing() {
        ConversationId id = desks.request("budi");
        desks.dispatch();
        Somebody agus = desks.agent("agus", 1);
        desks.choose(agus, Availability.AWAY);
        assertThat(assign(id, agus, false)).isEqualTo(PickAnswer.NOT_PRESENT);
        assertThat(desks.desk(dewi).offers()).hasSize(1);
        desks.accept(dewi, id);
        Somebody rina = desks.agent("rina", 1);
        desks.transfers(dewi, door -> door.propose(id, new TransferTo.Agent(rina.id()), "Please.", true));
        desks.accept(rina, id);
        assertThat(assign(id, agus, false)).isEqualTo(PickAnswer.NOT_PRESENT);
        assertThat(desks.chats(rina)).containsExactly(id);
    }

    @Test
    void whatIsOfferedToAnAgentDoesNotStandInTheirOwnWay() {
        ConversationId id = desks.request("budi");
        desks.dispatch();
        assertThat(desks.desk(dewi).load()).isEqualTo(10);
        assertThat(assign(id, dewi, false)).isEqualTo(PickAnswer.DONE);
        assertThat(desks.desk(dewi).load()).isEqualTo(10);
    }

    @Test
    void aChatIsNotTakenFromWhoIsBack() {
        ConversationId id = desks.chat("budi", dewi);
        desks.asSystem(GivingBack.class, door -> door.lost(id));
        assertThat(desks.chats(dewi)).containsExactly(id);
    }
}
