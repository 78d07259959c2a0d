package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.OfferOutcome;
import id.amanchat.routing.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an agent's desk is drawn from, each by one query however much there is. Everything joins the caller's transaction. */
@ApplicationScoped
public class DeskStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** What an agent answers, in the order in which it was taken. */
    List<Assignment> assignments(PersonId agent) {
        return em.createQuery(
                        "select x from Assignment x where x.agentId = :agent order by x.since, x.conversationId",
                        Assignment.class)
                .setParameter("agent", agent.value())
                .getResultList();
    }

    /** Who answers a conversation, as it is in the database now. */
    Optional<PersonId> findAgentOf(ConversationId conversation) {
        return em.createQuery("select x.agentId from Assignment x where x.conversationId = :conversation", UUID.class)
                .setParameter("conversation", conversation.value())
                .getResultStream()
                .map(PersonId::new)
                .findFirst();
    }

    Optional<Assignment> findAssignment(ConversationId conversation) {
        return Optional.ofNullable(em.find(Assignment.class, conversation.value()));
    }

    Map<ConversationId, Assignment> assignments(Collection<ConversationId> conversations) {
        return em.createQuery("select x from Assignment x where x.conversationId in :ids", Assignment.class)
                .setParameter("ids", values(conversations))
                .getResultStream()
                .collect(Collectors.toMap(Assignment::conversation, Function.identity()));
    }

    Map<ConversationId, Waiting> waiting(Collection<ConversationId> conversations) {
        return em.createQuery("select w from Waiting w where w.conversationId in :ids", Waiting.class)
                .setParameter("ids", values(conversations))
                .getResultStream()
                .collect(Collectors.toMap(Waiting::conversation, Function.identity()));
    }

    /** Who of these is connected to any node. */
    Set<PersonId> connected(Collection<PersonId> people, OffsetDateTime now) {
        return em.createQuery(
                        "select distinct c.personId from Connection c where c.personId in :people and c.aliveUntil > :now",
                        UUID.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("now", now)
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** Queues whose work an agent can do, if only when what they ask for has relaxed; by priority. */
    List<Queue> served(PersonId agent) {
        return em.createQuery(
                        "select q from Queue q where q.active = true"
                                + " and not exists (select s.skill from Queue n join n.skills s where n.key = q.key"
                                + " and s.relaxedAfter is null and not exists (select a.personId from AgentState a"
                                + " join a.skills has where a.personId = :agent and has = s.skill))"
                                + " and (q.languages is empty or q.languageRelaxedAfter is not null"
                                + " or exists (select m.key from Queue m join m.languages l where m.key = q.key"
                                + " and exists (select b.personId from AgentState b join b.languages speaks"
                                + " where b.personId = :agent and speaks = l)))"
                                + " order by q.priority desc, q.key",
                        Queue.class)
                .setParameter("agent", agent.value())
                .getResultList();
    }

    /**
     * How many wait in a queue.
     *
     * @param overdue how many longer than promised
     */
    record Line(String queue, long waiting, OffsetDateTime longestSince, long overdue) {}

    /** Every queue in which anybody waits whom an agent could take now. */
    Map<String, Line> lines(OffsetDateTime now) {
        return em.createQuery(
                        "select w.queue, count(w), min(w.since),"
                                + " sum(case when w.dueAt < :now then 1L else 0L end) from Waiting w"
                                + " where w.notBefore is null or w.notBefore <= :now group by w.queue",
                        Object[].class)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Line((String) row[0], (Long) row[1], (OffsetDateTime) row[2], (Long) row[3]))
                .collect(Collectors.toMap(Line::queue, Function.identity()));
    }

    /** The first of these queues, in the order of all waiting, without transfers and those whose queue is closed. */
    List<Waiting> firstOf(Collection<String> queues, OffsetDateTime now, int limit) {
        return em.createQuery(
                        "select w from Waiting w where w.queue in :queues and w.transferId is null"
                                + " and (w.notBefore is null or w.notBefore <= :now)"
                                + " order by w.returned desc, w.priority desc, w.urgent desc, w.since, w.conversationId",
                        Waiting.class)
                .setParameter("queues", queues)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** To whom these are offered at this moment. */
    Map<ConversationId, PersonId> offered(Collection<ConversationId> conversations) {
        return em.createQuery(
                        "select o.conversationId, o.agentId from Offer o where o.conversationId in :ids"
                                + " and o.outcome = :running",
                        Object[].class)
                .setParameter("ids", values(conversations))
                .setParameter("running", OfferOutcome.RUNNING)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new ConversationId((UUID) row[0]),
                        row -> new PersonId((UUID) row[1]),
                        (one, other) -> one));
    }

    /** False when the agent does not answer it. */
    boolean raiseHand(ConversationId conversation, PersonId agent, String why, OffsetDateTime now) {
        return em.createQuery("update Assignment x set x.handRaisedAt = :now, x.handRaisedFor = :why"
                                + " where x.conversationId = :conversation and x.agentId = :agent")
                        .setParameter("now", now)
                        .setParameter("why", why)
                        .setParameter("conversation", conversation.value())
                        .setParameter("agent", agent.value())
                        .executeUpdate()
                == 1;
    }

    /** False when the agent does not answer it, or asked for no help. */
    boolean lowerHand(ConversationId conversation, PersonId agent) {
        return em.createQuery("update Assignment x set x.handRaisedAt = null, x.handRaisedFor = null"
                                + " where x.conversationId = :conversation and x.agentId = :agent"
                                + " and x.handRaisedAt is not null")
                        .setParameter("conversation", conversation.value())
                        .setParameter("agent", agent.value())
                        .executeUpdate()
                == 1;
    }

    void markQuiet(ConversationId conversation, boolean quiet) {
        em.createQuery("update Assignment x set x.quiet = :quiet"
                        + " where x.conversationId = :conversation and x.quiet <> :quiet")
                .setParameter("quiet", quiet)
                .setParameter("conversation", conversation.value())
                .executeUpdate();
    }

    /** Marks these chats as quiet and no others; how many changed. */
    int markQuiet(Collection<ConversationId> quiet) {
        int fallen = em.createQuery("update Assignment x set x.quiet = true"
                        + " where x.quiet = false and x.conversationId in :quiet")
                .setParameter("quiet", values(quiet))
                .executeUpdate();
        return fallen
                + em.createQuery("update Assignment x set x.quiet = false"
                                + " where x.quiet = true and x.conversationId not in :quiet")
                        .setParameter("quiet", values(quiet))
                        .executeUpdate();
    }

    /** Words of a list, those that can still be chosen, in order. */
    @SuppressWarnings("unchecked")
    public List<Reason> reasons(String kind) {
        return words(em.createNativeQuery("select code, name_en, name_id from routing_reason"
                        + " where kind = :kind and active = true order by position, code")
                .setParameter("kind", kind)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    List<Reason> outcomes(String queue) {
        return words(em.createNativeQuery("select code, name_en, name_id from routing_outcome"
                        + " where (queue is null or queue = :queue) and active = true order by position, code")
                .setParameter("queue", queue)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    List<Reason> tags(String queue) {
        return words(em.createNativeQuery("select tag, name_en, name_id from routing_tag"
                        + " where (queue is null or queue = :queue) and active = true order by position, tag")
                .setParameter("queue", queue)
                .getResultList());
    }

    private static List<Reason> words(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Reason((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static List<UUID> values(Collection<ConversationId> conversations) {
        return conversations.stream().map(ConversationId::value).toList();
    }
}
