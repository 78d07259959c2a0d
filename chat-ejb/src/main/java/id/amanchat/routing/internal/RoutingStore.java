package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.Availability;
import id.amanchat.routing.OfferOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Queues, who waits in them, agents and their work in the database. Everything joins the caller's transaction.
 *
 * <p>Locks are taken in one order, so that nobody waits in a circle: offer, waiting, agent, then the conversation.
 */
@ApplicationScoped
public class RoutingStore {

    /** Hibernate's word for {@code SKIP LOCKED}. */
    private static final int SKIP_LOCKED = -2;

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    private static final String FITTING_AGENT =
            "select a.personId from AgentState a, Queue q where a.personId in :agents"
                    + " and not exists (select s.skill from Queue n join n.skills s where n.key = q.key and s.skill not member of a.skills)";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    public List<Queue> queues() {
        return em.createQuery("select q from Queue q order by q.priority desc, q.key", Queue.class)
                .getResultList();
    }

    /** Those that serve a topic now. */
    List<Queue> queuesOf(String topic) {
        return em.createQuery(
                        "select q from Queue q where q.topic = :topic and q.active = true order by q.priority desc, q.key",
                        Queue.class)
                .setParameter("topic", topic)
                .getResultList();
    }

    public Optional<Queue> findQueue(String key) {
        return Optional.ofNullable(em.find(Queue.class, key));
    }

    public Queue getQueue(String key) {
        return em.getReference(Queue.class, key);
    }

    /** What can be asked about: there is a queue for it. */
    public List<QueueTopic> topics() {
        return em.createQuery(
                        "select t from QueueTopic t where exists"
                                + " (select q.key from Queue q where q.topic = t.key and q.active = true)"
                                + " order by t.position, t.key",
                        QueueTopic.class)
                .getResultList();
    }

    public boolean knowsTopic(String topic) {
        return !queuesOf(topic).isEmpty();
    }

    public void put(QueueTopic topic) {
        em.merge(topic);
    }

    public void put(Queue queue) {
        em.merge(queue);
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

    /** Locks an agent's row, unless another one holds it: that one is giving the agent work. */
    Optional<AgentState> claimAgent(PersonId agent) {
        return em
                .createQuery("select a from AgentState a where a.personId = :agent", AgentState.class)
                .setParameter("agent", agent.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList()
                .stream()
                .findFirst();
    }

    public void add(Waiting waiting) {
        em.persist(waiting);
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

    /** The first of each queue, as many as people are told their place. */
    List<Waiting> firstOf(String queue, int limit) {
        return em.createQuery(
                        "select w from Waiting w where w.queue = :queue order by w.priority desc, w.since, w.conversationId",
                        Waiting.class)
                .setParameter("queue", queue)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Notes what a customer is told, and touches nothing else of the row; true when it was news. */
    boolean tellPlace(ConversationId conversation, int place) {
        return em.createQuery("update Waiting w set w.toldPlace = :place"
                                + " where w.conversationId = :conversation and w.toldPlace <> :place")
                        .setParameter("place", place)
                        .setParameter("conversation", conversation.value())
                        .executeUpdate()
                == 1;
    }

    long countBefore(Waiting waiting) {
        return em.createQuery(
                        "select count(w) from Waiting w where w.queue = :queue and (w.priority > :priority"
                                + " or w.priority = :priority and w.since < :since)",
                        Long.class)
                .setParameter("queue", waiting.queue())
                .setParameter("priority", waiting.priority())
                .setParameter("since", waiting.since())
                .getSingleResult();
    }

    /** Agents who are online, connected and below their capacity. */
    List<UUID> availableAgents(OffsetDateTime now) {
        return em.createQuery(
                        "select a.personId from AgentState a where a.availability = :online"
                                + " and exists (select c.node from Connection c where c.personId = a.personId and c.aliveUntil > :now)"
                                + " and (select count(x.conversationId) from Assignment x where x.agentId = a.personId)"
                                + " + (select count(o.id) from Offer o where o.agentId = a.personId and o.outcome = :running)"
                                + " < a.capacity",
                        UUID.class)
                .setParameter("online", Availability.ONLINE)
                .setParameter("running", OfferOutcome.RUNNING)
                .setParameter("now", now)
                .getResultList();
    }

    /** Chats and running offers of an agent. */
    long load(PersonId agent) {
        return em.createQuery("select count(x) from Assignment x where x.agentId = :agent", Long.class)
                        .setParameter("agent", agent.value())
                        .getSingleResult()
                + em.createQuery(
                                "select count(o) from Offer o where o.agentId = :agent and o.outcome = :running",
                                Long.class)
                        .setParameter("agent", agent.value())
                        .setParameter("running", OfferOutcome.RUNNING)
                        .getSingleResult();
    }

    /** Takes the next conversation that one of these agents can take, passing over those that others hold. */
    Optional<Waiting> claimNext(Collection<UUID> agents, OffsetDateTime refusedSince) {
        TypedQuery<Waiting> next = em.createQuery(
                "select w from Waiting w where w.offerId is null and exists ("
                        + FITTING_AGENT
                        + " and q.key = w.queue"
                        + " and not exists (select o.id from Offer o where o.conversationId = w.conversationId"
                        + " and o.agentId = a.personId and o.endedAt > :refusedSince))"
                        + " order by w.priority desc, w.since, w.conversationId",
                Waiting.class);
        return next
                .setParameter("agents", agents)
                .setParameter("refusedSince", refusedSince)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .setMaxResults(1)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those of these agents who can take this conversation, the least busy first, then the longest idle. */
    List<PersonId> fittingAgents(Waiting waiting, Collection<UUID> agents, OffsetDateTime refusedSince) {
        return em.createQuery(
                        FITTING_AGENT
                                + " and q.key = :queue"
                                + " and not exists (select o.id from Offer o where o.conversationId = :conversation"
                                + " and o.agentId = a.personId and o.endedAt > :refusedSince)"
                                + " order by (select count(x.conversationId) from Assignment x where x.agentId = a.personId)"
                                + " + (select count(r.id) from Offer r where r.agentId = a.personId and r.outcome = :running),"
                                + " a.idleSince",
                        UUID.class)
                .setParameter("agents", agents)
                .setParameter("queue", waiting.queue())
                .setParameter("conversation", waiting.conversation().value())
                .setParameter("refusedSince", refusedSince)
                .setParameter("running", OfferOutcome.RUNNING)
                .getResultStream()
                .map(PersonId::new)
                .toList();
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

    public List<ConversationId> assigned(PersonId agent) {
        return em.createQuery("select x from Assignment x where x.agentId = :agent order by x.since", Assignment.class)
                .setParameter("agent", agent.value())
                .getResultStream()
                .map(Assignment::conversation)
                .toList();
    }
}
