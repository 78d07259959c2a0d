package id.amanchat.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Witness;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.NoteKind;
import id.amanchat.conversation.NoteView;
import id.amanchat.conversation.Notes;
import id.amanchat.conversation.Part;
import id.amanchat.identity.Badge;
import id.amanchat.routing.internal.EndingOffers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dewi answers a customer and wants to hand the conversation on to Agus, or to those who know about loans. */
class TransfersTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private DeskFixture desks;
    private Somebody dewi;
    private Somebody agus;
    private ConversationId chat;

    @BeforeEach
    void dewiAnswers() {
        desks = new DeskFixture(bench);
        dewi = desks.agent("dewi");
        chat = desks.chat("budi", dewi);
        agus = desks.agent("agus", 2);
    }

    private TransferAnswer propose(boolean warm) {
        return desks.transfers(
                dewi, door -> door.propose(chat, new TransferTo.Agent(agus.id()), "Please look at the card.", warm));
    }

    private TransferAnswer proposeTo(String queue, boolean warm) {
        return desks.transfers(dewi, door -> door.propose(chat, new TransferTo.Line(queue), "A loan.", warm));
    }

    private String agentOf(ConversationId id) {
        return desks.view(id).parties().agent().map(Badge::name).orElse("nobody");
    }

    private TransferEnded ended() {
        return bench.get(Witness.class).last(TransferEnded.class);
    }

    private List<NoteKind> notes(Somebody reader) {
        return desks.as(reader, Notes.class, door -> door.after(chat, 0)).orElse(List.of()).stream()
                .map(NoteView::kind)
                .toList();
    }

    @Test
    void theConversationStaysWithItsAgentUntilTheReceiverAccepts() {
        assertThat(propose(false)).isEqualTo(TransferAnswer.PROPOSED);
        assertThat(agentOf(chat)).isEqualTo("Name of dewi");
        assertThat(desks.view(chat).state()).isEqualTo(ConversationState.OPEN);
        assertThat(desks.chats(dewi)).containsExactly(chat);
        desks.accept(agus, chat);
        assertThat(agentOf(chat)).isEqualTo("Name of agus");
        assertThat(desks.chats(dewi)).isEmpty();
        assertThat(desks.chats(agus)).containsExactly(chat);
        assertThat(ended().outcome()).isEqualTo(OfferOutcome.ACCEPTED);
    }

    @Test
    void bothAgentsSeeWhatIsHandedOnAndWhy() {
        propose(false);
        TransferView sent = desks.desk(dewi).chats().get(0).transfer().orElseThrow();
        assertThat(sent.mine()).isTrue();
        assertThat(sent.toName()).isEqualTo("Name of agus");
        TransferView got = desks.desk(agus).offers().get(0).transfer().orElseThrow();
        assertThat(got.mine()).isFalse();
        assertThat(got.fromName()).isEqualTo("Name of dewi");
        assertThat(got.note()).isEqualTo("Please look at the card.");
    }

    @Test
    void theNoteIsKeptOnceItIsAccepted() {
        propose(false);
        assertThat(notes(dewi)).isEmpty();
        desks.accept(agus, chat);
        assertThat(notes(agus)).containsExactly(NoteKind.TRANSFER);
    }

    @Test
    void whatIsDeclinedComesBackWithTheReason() {
        propose(false);
        desks.decline(agus, chat, "busy");
        assertThat(agentOf(chat)).isEqualTo("Name of dewi");
        assertThat(desks.desk(dewi).chats().get(0).transfer()).isEmpty();
        assertThat(ended().outcome()).isEqualTo(OfferOutcome.DECLINED);
        assertThat(ended().reason()).contains("busy");
        assertThat(ended().receiverName()).isEqualTo("Name of agus");
    }

    @Test
    void whatNobodyTakesInTimeComesBackToo() {
        propose(true);
        desks.pass(Duration.ofSeconds(21), dewi, agus);
        OfferId offer = desks.desk(agus).offers().get(0).id();
        desks.asSystem(EndingOffers.class, door -> door.end(offer, OfferOutcome.EXPIRED));
        assertThat(ended().outcome()).isEqualTo(OfferOutcome.EXPIRED);
        assertThat(desks.chats(dewi)).containsExactly(chat);
        assertThat(propose(false)).isEqualTo(TransferAnswer.PROPOSED);
    }

    @Test
    void onlyOneTransferIsUnderWayAtATime() {
        propose(false);
        assertThat(propose(true)).isEqualTo(TransferAnswer.UNDERWAY);
        assertThat(proposeTo("loans", false)).isEqualTo(TransferAnswer.UNDERWAY);
    }

    @Test
    void whatNobodyAcceptedCanBeTakenBack() {
        propose(false);
        assertThat(desks.did(dewi, door -> door.withdraw(chat))).isTrue();
        assertThat(desks.desk(agus).offers()).isEmpty();
        assertThat(desks.did(dewi, door -> door.withdraw(chat))).isFalse();
        assertThat(propose(false)).isEqualTo(TransferAnswer.PROPOSED);
    }

    @Test
    void theReceiverOfAWarmOneJoinsFirstAndAnswersWhenBothSaySo() {
        propose(true);
        desks.accept(agus, chat);
        assertThat(agentOf(chat)).isEqualTo("Name of dewi");
        assertThat(desks.view(chat).parties().others())
                .singleElement()
                .satisfies(other -> assertThat(other.part()).isEqualTo(Part.HELPER));
        assertThat(desks.desk(agus).chats().get(0).lead()).isFalse();
        assertThat(desks.did(agus, door -> door.complete(chat))).isTrue();
        assertThat(agentOf(chat)).isEqualTo("Name of agus");
        assertThat(desks.view(chat).parties().others()).isEmpty();
        assertThat(desks.chats(dewi)).isEmpty();
        assertThat(desks.desk(agus).chats().get(0).lead()).isTrue();
    }

    @Test
    void whoJoinedCanLeaveAgainAndTheConversationStaysWhereItIs() {
        propose(true);
        desks.accept(agus, chat);
        assertThat(desks.did(dewi, door -> door.leave(chat))).isFalse();
        assertThat(desks.did(agus, door -> door.leave(chat))).isTrue();
        assertThat(desks.view(chat).parties().others()).isEmpty();
        assertThat(agentOf(chat)).isEqualTo("Name of dewi");
        assertThat(desks.did(dewi, door -> door.complete(chat))).isFalse();
    }

    @Test
    void aRoomWithTwoAgentsWeighsForBoth() {
        propose(true);
        assertThat(desks.desk(agus).load()).isEqualTo(10);
        desks.accept(agus, chat);
        assertThat(desks.desk(agus).load()).isEqualTo(10);
        assertThat(desks.desk(dewi).load()).isEqualTo(10);
    }

    @Test
    void whoHasTheirHandsFullIsNotAsked() {
        desks.choose(dewi, Availability.AWAY);
        desks.chat("siti", agus);
        desks.chat("james", agus);
        assertThat(propose(false)).isEqualTo(TransferAnswer.FULL);
    }

    @Test
    void whoIsNotThereIsNotAsked() {
        desks.choose(agus, Availability.AWAY);
        assertThat(propose(false)).isEqualTo(TransferAnswer.NOT_PRESENT);
    }

    @Test
    void anotherAgentsConversationCannotBeHandedOn() {
        TransferAnswer answer =
                desks.transfers(agus, door -> door.propose(chat, new TransferTo.Line("loans"), "A loan.", false));
        assertThat(answer).isEqualTo(TransferAnswer.NOT_FOUND);
    }

    @Test
    void aNoteMustSaySomething() {
        TransferAnswer answer =
                desks.transfers(dewi, door -> door.propose(chat, new TransferTo.Line("loans"), " ", false));
        assertThat(answer).isEqualTo(TransferAnswer.NOTE_REFUSED);
    }

    @Test
    void aColdOneToAQueueIsLetGoAtOnceAndKeepsItsAge() {
        assertThat(proposeTo("loans", false)).isEqualTo(TransferAnswer.PROPOSED);
        assertThat(desks.chats(dewi)).isEmpty();
        assertThat(desks.view(chat).state()).isEqualTo(ConversationState.WAITING);
        assertThat(desks.desk(agus).queues())
                .filteredOn(count -> count.queue().equals("loans"))
                .singleElement()
                .satisfies(count -> assertThat(count.longestSince())
                        .contains(desks.view(chat).requestedAt()));
    }

    @Test
    void aWarmOneToAQueueWaitsWhileTheFirstAgentAnswers() {
        assertThat(proposeTo("loans", true)).isEqualTo(TransferAnswer.PROPOSED);
        assertThat(desks.view(chat).state()).isEqualTo(ConversationState.OPEN);
        desks.dispatch();
        assertThat(desks.desk(dewi).offers()).isEmpty();
        desks.accept(agus, chat);
        assertThat(agentOf(chat)).isEqualTo("Name of dewi");
        assertThat(desks.chats(agus)).containsExactly(chat);
        assertThat(desks.did(dewi, door -> door.complete(chat))).isTrue();
        assertThat(agentOf(chat)).isEqualTo("Name of agus");
        assertThat(desks.desk(agus).chats().get(0).queue()).isEqualTo("loans");
    }

    @Test
    void aWarmOneToAQueueThatOneDeclinesGoesOnToTheNext() {
        proposeTo("loans", true);
        desks.dispatch();
        desks.decline(agus, chat, "busy");
        assertThat(desks.desk(dewi).chats().get(0).transfer()).isPresent();
        Somebody rina = desks.agent("rina");
        desks.dispatch();
        assertThat(desks.desk(rina).offers()).hasSize(1);
        assertThat(desks.did(dewi, door -> door.withdraw(chat))).isTrue();
        assertThat(desks.desk(rina).offers()).isEmpty();
        assertThat(desks.view(chat).state()).isEqualTo(ConversationState.OPEN);
    }

    @Test
    void closingEndsEverything() {
        propose(true);
        desks.as(dewi, Conversations.class, door -> door.end(chat));
        desks.clearUp(chat);
        assertThat(desks.desk(agus).offers()).isEmpty();
        assertThat(ended().outcome()).isEqualTo(OfferOutcome.WITHDRAWN);
    }

    @Test
    void whoJoinedAndIsLostNoLongerKeepsItFromBeingHandedOn() {
        propose(true);
        desks.accept(agus, chat);
        desks.disconnect(agus);
        desks.sweepLost();
        desks.pass(Duration.ofSeconds(29), dewi);
        desks.sweepLost();
        assertThat(desks.view(chat).parties().others()).hasSize(1);
        desks.pass(Duration.ofSeconds(1), dewi);
        assertThat(desks.did(dewi, door -> door.complete(chat))).isFalse();
        desks.sweepLost();
        assertThat(desks.view(chat).parties().others()).isEmpty();
        assertThat(desks.desk(agus).load()).isZero();
        assertThat(agentOf(chat)).isEqualTo("Name of dewi");
        assertThat(proposeTo("loans", false)).isEqualTo(TransferAnswer.PROPOSED);
    }

    @Test
    void whoProposedItCanAlsoSendAwayWhoJoined() {
        propose(true);
        desks.accept(agus, chat);
        assertThat(desks.did(dewi, door -> door.withdraw(chat))).isTrue();
        assertThat(desks.view(chat).parties().others()).isEmpty();
        assertThat(desks.chats(agus)).isEmpty();
    }

    @Test
    void whatIsOverIsOfferedToNobodyThoughTheWordOfItWasLost() {
        proposeTo("loans", true);
        desks.as(dewi, Conversations.class, door -> door.end(chat));
        desks.dispatch();
        assertThat(desks.desk(agus).offers()).isEmpty();
        assertThat(PersonFixture.count(bench, "Waiting")).isZero();
        assertThat(ended().outcome()).isEqualTo(OfferOutcome.WITHDRAWN);
    }

    @Test
    void whatIsOverWhenItIsAcceptedDoesNotStayInTheQueue() {
        proposeTo("loans", true);
        desks.dispatch();
        desks.as(dewi, Conversations.class, door -> door.end(chat));
        assertThat(desks.accept(agus, chat)).isFalse();
        desks.dispatch();
        assertThat(PersonFixture.count(bench, "Waiting")).isZero();
    }

    @Test
    void nobodyGetsWhatIsNoLongerItsProposers() {
        propose(false);
        Somebody rina = desks.agent("rina");
        bench.inTransaction(() -> bench.em()
                .createQuery("update Assignment x set x.agentId = :rina")
                .setParameter("rina", rina.id().value())
                .executeUpdate());
        assertThat(desks.accept(agus, chat)).isFalse();
        assertThat(desks.chats(rina)).containsExactly(chat);
    }

    @Test
    void whoJoinedCarriesTheWeightOfTheQueueItWillBeIn() {
        desks.setQueue("loans", "weight", 20);
        proposeTo("loans", true);
        desks.dispatch();
        assertThat(desks.desk(agus).load()).isEqualTo(20);
        desks.accept(agus, chat);
        assertThat(desks.desk(agus).load()).isEqualTo(20);
        desks.did(dewi, door -> door.complete(chat));
        assertThat(desks.desk(agus).load()).isEqualTo(20);
    }
}
