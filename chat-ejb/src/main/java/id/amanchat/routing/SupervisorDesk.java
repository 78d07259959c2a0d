package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;

/** Watching and helping. What a supervisor does in a conversation its agent sees. */
@Stateless
@RolesAllowed(Roles.SUPERVISOR)
@RunAs(Roles.SYSTEM)
public class SupervisorDesk {

    /** Why agents can be away, in the order to show it. */
    public List<Reason> awayReasons() {
        throw new UnsupportedOperationException();
    }

    /** All queues. */
    public List<QueueLine> queues() {
        throw new UnsupportedOperationException();
    }

    /** All agents who are not offline or have work, the longest in their state first. */
    public List<AgentLine> agents() {
        throw new UnsupportedOperationException();
    }

    /** Conversations that are not over: raised hands first, then the longest waiting. One page.
     *
     * @param queue only of this one; null: all
     */
    public List<LiveLine> conversations(String queue, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** One of them. */
    public Optional<LiveLine> find(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** Reads along from now on: the agent sees it, messages and notes may be asked for, whispers written. False when it is over. */
    public boolean watch(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** Joins: writes to the customer, who is told who joins. False when it is not open. */
    public boolean join(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** No longer reads along, or takes part. */
    public void leave(ConversationId id) {
        throw new UnsupportedOperationException();
    }

    /** Gives a waiting or open conversation to an agent at once.
     *
     * @param override whether also to one who is full, away or lacks a skill (never to one who is not connected); it is recorded then
     */
    public PickAnswer assign(ConversationId id, PersonId agent, boolean override) {
        throw new UnsupportedOperationException();
    }

    /** Puts a waiting or open conversation into another queue, its age kept. False when it is over or there is no such queue. */
    public boolean move(ConversationId id, String queue) {
        throw new UnsupportedOperationException();
    }

    /** Help is there: the hand goes down. False when none was raised. */
    public boolean answerHand(ConversationId id) {
        throw new UnsupportedOperationException();
    }
}
