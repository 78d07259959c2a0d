package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.NoteKind;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.routing.Availability;
import id.amanchat.routing.TransferAnswer;
import id.amanchat.routing.TransferTo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes a conversation to a colleague or a queue. Joins the caller's transaction. */
@ApplicationScoped
public class Proposing {

    @Inject
    private RoutingStore store;

    @Inject
    private DeskStore deskStore;

    @Inject
    private OfferStore offers;

    @Inject
    private TransferStore transfers;

    @Inject
    private AgentLocks locks;

    @Inject
    private Loads loads;

    @Inject
    private Opening opening;

    @Inject
    private GivingBack givingBack;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Tidings tidings;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** What an agent wants to hand on. */
    record Proposal(ConversationId conversation, PersonId from, String note, boolean warm) {}

    public TransferAnswer propose(ConversationId id, PersonId me, TransferTo to, String note, boolean warm) {
        Proposal proposal = new Proposal(id, me, note, warm);
        if (to instanceof TransferTo.Agent colleague) {
            return toColleague(proposal, colleague.person());
        }
        return toQueue(proposal, ((TransferTo.Line) to).queue());
    }

    private TransferAnswer toColleague(Proposal proposal, PersonId colleague) {
        Map<PersonId, AgentState> locked = locks.lock(proposal.from(), colleague);
        Optional<Assignment> mine = findMine(proposal);
        if (mine.isEmpty() || colleague.equals(proposal.from())) {
            return TransferAnswer.NOT_FOUND;
        }
        if (transfers.findUnderway(proposal.conversation()).isPresent()) {
            return TransferAnswer.UNDERWAY;
        }
        AgentState receiver = locked.get(colleague);
        if (receiver == null || !present(receiver)) {
            return TransferAnswer.NOT_PRESENT;
        }
        if (!loads.hasRoom(receiver, mine.get().weight())) {
            return TransferAnswer.FULL;
        }
        offer(proposal, mine.get(), receiver);
        return TransferAnswer.PROPOSED;
    }

    private boolean present(AgentState agent) {
        return agent.availability() == Availability.ONLINE
                && deskStore.connected(Set.of(agent.person()), time.now()).contains(agent.person());
    }

    private void offer(Proposal proposal, Assignment mine, AgentState receiver) {
        Transfer transfer = Transfer.toColleague(
                proposal.conversation(),
                proposal.from(),
                receiver.person(),
                proposal.warm(),
                proposal.note(),
                time.now());
        transfers.add(transfer);
        offers.add(new Offer(mine, transfer, receiver.person(), time.now(), settings.offerTime()));
        tidings.desks(proposal.from(), receiver.person());
    }

    private TransferAnswer toQueue(Proposal proposal, String key) {
        Optional<Queue> queue = store.findQueue(key).filter(Queue::active);
        if (queue.isEmpty()) {
            return TransferAnswer.NOT_FOUND;
        }
        if (opening.opensAt(key, time.now()).isPresent()) {
            return TransferAnswer.QUEUE_CLOSED;
        }
        locks.lock(proposal.from());
        if (findMine(proposal).isEmpty()) {
            return TransferAnswer.NOT_FOUND;
        }
        if (transfers.findUnderway(proposal.conversation()).isPresent()) {
            return TransferAnswer.UNDERWAY;
        }
        return proposal.warm() ? letWait(proposal, queue.get()) : letGo(proposal, queue.get());
    }

    /** The agent stays in the room until somebody of that queue is there, too. */
    private TransferAnswer letWait(Proposal proposal, Queue queue) {
        Transfer transfer = Transfer.toQueue(
                proposal.conversation(), proposal.from(), queue.key(), true, proposal.note(), time.now());
        transfers.add(transfer);
        store.add(Waiting.forTransfer(
                flow.find(proposal.conversation()).orElseThrow(), queue, transfer.id(), time.now()));
        tidings.desks(proposal.from());
        tidings.due();
        return TransferAnswer.PROPOSED;
    }

    private TransferAnswer letGo(Proposal proposal, Queue queue) {
        if (!givingBack.moveTo(queue.key(), proposal.conversation())) {
            return TransferAnswer.NOT_FOUND;
        }
        Transfer transfer = Transfer.toQueue(
                proposal.conversation(), proposal.from(), queue.key(), false, proposal.note(), time.now());
        transfer.end(TransferState.DONE, Optional.empty(), time.now());
        transfers.add(transfer);
        flow.writeNote(
                proposal.conversation(),
                NoteKind.TRANSFER,
                people.findBadge(proposal.from()).orElseThrow(),
                proposal.note());
        return TransferAnswer.PROPOSED;
    }

    private Optional<Assignment> findMine(Proposal proposal) {
        return deskStore
                .findAssignment(proposal.conversation())
                .filter(assignment -> assignment.agent().equals(proposal.from()))
                .filter(assignment -> goesOn(proposal.conversation()));
    }

    /** Holds the conversation: it is not closed before what is proposed can be seen by whoever clears up after that. */
    private boolean goesOn(ConversationId id) {
        return flow.findSilence(id).isPresent();
    }
}
