package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Queues, who waits in them, agents and their work in the database. Everything joins the caller's transaction.
 *
 * <p>Locks are taken in one order, so that nobody waits in a circle: offer, waiting, agent, then the conversation.
 */
@ApplicationScoped
public class RoutingStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    public List<Queue> queues() {
        return em.createQuery("select q from Queue q order by q.priority desc, q.key", Queue.class)
                .getResultList();
    }

    public Optional<Queue> findQueue(String key) {
        return Optional.ofNullable(em.find(Queue.class, key));
    }

    public Queue getQueue(String key) {
        return em.getReference(Queue.class, key);
    }

    public void add(AgentState agent) {
        em.persist(agent);
    }

    public Optional<AgentState> findAgent(PersonId agent) {
        return Optional.ofNullable(em.find(AgentState.class, agent.value()));
    }

    public Optional<AgentState> findLockedAgent(PersonId agent) {
        return Optional.ofNullable(em.find(AgentState.class, agent.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(Waiting waiting) {
        em.persist(waiting);
    }

    /** All that stand in a queue. */
    Set<ConversationId> waiting() {
        return em.createQuery("select w.conversationId from Waiting w", UUID.class)
                .getResultStream()
                .map(ConversationId::new)
                .collect(Collectors.toSet());
    }

    public Optional<Waiting> findWaiting(ConversationId conversation) {
        return Optional.ofNullable(em.find(Waiting.class, conversation.value()));
    }

    public Optional<Waiting> findLockedWaiting(ConversationId conversation) {
        return Optional.ofNullable(em.find(Waiting.class, conversation.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public void remove(Waiting waiting) {
        em.remove(waiting);
    }

    public void removeWaiting(ConversationId conversation) {
        findLockedWaiting(conversation).ifPresent(em::remove);
    }

    public long countWaiting() {
        return em.createQuery("select count(w) from Waiting w", Long.class).getSingleResult();
    }

    /** What waited is its agent's now. */
    public void assign(Waiting waiting, PersonId agent, int weight, OffsetDateTime now) {
        em.persist(new Assignment(waiting, agent, weight, now));
    }

    void unassign(ConversationId conversation) {
        Optional.ofNullable(em.find(Assignment.class, conversation.value())).ifPresent(em::remove);
    }

    void remove(Assignment assignment) {
        em.remove(assignment);
    }

    /** The chats, with an agent who was lost for so long. */
    List<ConversationId> abandonedSince(OffsetDateTime time) {
        return em.createQuery(
                        "select x from Assignment x, AgentState a where a.personId = x.agentId and a.lostAt <= :time",
                        Assignment.class)
                .setParameter("time", time)
                .getResultStream()
                .map(Assignment::conversation)
                .toList();
    }

    /** Who answers each of these; one query. What nobody answers is left out. */
    Map<ConversationId, PersonId> answering(Collection<ConversationId> conversations) {
        return em.createQuery(
                        "select a.conversationId, a.agentId from Assignment a where a.conversationId in :conversations",
                        Object[].class)
                .setParameter(
                        "conversations",
                        conversations.stream().map(ConversationId::value).toList())
                .getResultStream()
                .collect(
                        Collectors.toMap(row -> new ConversationId((UUID) row[0]), row -> new PersonId((UUID) row[1])));
    }

    public Optional<Assignment> findAssignment(ConversationId conversation) {
        return Optional.ofNullable(em.find(Assignment.class, conversation.value()));
    }

    public List<ConversationId> assigned(PersonId agent) {
        return em.createQuery("select x from Assignment x where x.agentId = :agent order by x.since", Assignment.class)
                .setParameter("agent", agent.value())
                .getResultStream()
                .map(Assignment::conversation)
                .toList();
    }
}
