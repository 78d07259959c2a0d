package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Part;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.routing.internal.Assigning;
import id.amanchat.routing.internal.BoardViews;
import id.amanchat.routing.internal.DeskStore;
import id.amanchat.routing.internal.Helping;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Watching and helping. What a supervisor does in a conversation its agent sees. */
@Stateless
@RolesAllowed(Roles.SUPERVISOR)
@RunAs(Roles.SYSTEM)
public class SupervisorDesk {

    @Resource
    private SessionContext context;

    @Inject
    private BoardViews board;

    @Inject
    private Helping helping;

    @Inject
    private Assigning assigning;

    @Inject
    private DeskStore deskStore;

    /** Why agents can be away, in the order to show it. */
    public List<Reason> awayReasons() {
        return deskStore.reasons("AWAY");
    }

    /** All queues. */
    public List<QueueLine> queues() {
        return board.queues();
    }

    /** All agents who are not offline or have work, the longest in their state first. */
    public List<AgentLine> agents() {
        return board.agents();
    }

    /** Conversations that are not over: raised hands first, then the longest waiting. One page.
     *
     * @param queue only of this one; null: all
     */
    public List<LiveLine> conversations(String queue, int offset, int limit) {
        return board.conversations(Optional.ofNullable(queue), caller(), offset, limit);
    }

    /** How many there are of them. */
    public long countConversations(String queue) {
        return board.count(Optional.ofNullable(queue));
    }

    /** One of them. */
    public Optional<LiveLine> find(ConversationId id) {
        return board.find(id, caller());
    }

    /** Reads along from now on: the agent sees it, messages and notes may be asked for, whispers written. False when it is over. */
    public boolean watch(ConversationId id) {
        return helping.enter(id, caller(), Part.READER);
    }

    /** Joins: writes to the customer, who is told who joins. False when it is not open. */
    public boolean join(ConversationId id) {
        return helping.enter(id, caller(), Part.HELPER);
    }

    /** No longer reads along, or takes part. */
    public void leave(ConversationId id) {
        helping.leave(id, caller());
    }

    /** Gives a waiting or open conversation to an agent at once.
     *
     * @param override whether also to one who is full, away or lacks a skill (never to one who is not connected); it is recorded then
     */
    public PickAnswer assign(ConversationId id, PersonId agent, boolean override) {
        return assigning.assign(id, agent, caller(), override);
    }

    /** Puts a waiting or open conversation into another queue, its age kept. False when it is over or there is no such queue. */
    public boolean move(ConversationId id, String queue) {
        return assigning.move(id, queue);
    }

    /** Help is there: the hand goes down. False when none was raised. */
    public boolean answerHand(ConversationId id) {
        return helping.answerHand(id);
    }

    private PersonId caller() {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }
}
