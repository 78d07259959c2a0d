package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.Availability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the supervisors' board is drawn from, each by one query. Everything joins the caller's transaction. */
@ApplicationScoped
public class BoardStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(OverrideEntry entry) {
        em.persist(entry);
    }

    /** Who is not offline, or has work, the longest in their state first. */
    List<AgentState> agents() {
        return em.createQuery(
                        "select a from AgentState a where a.availability <> :offline"
                                + " or exists (select x.agentId from Assignment x where x.agentId = a.personId)"
                                + " order by a.chosenAt, a.personId",
                        AgentState.class)
                .setParameter("offline", Availability.OFFLINE)
                .getResultList();
    }

    /** How many chats each of these answers; who answers none is left out. */
    Map<PersonId, Integer> chats(Collection<PersonId> agents) {
        return em.createQuery(
                        "select x.agentId, count(x) from Assignment x where x.agentId in :agents group by x.agentId",
                        Object[].class)
                .setParameter("agents", agents.stream().map(PersonId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new PersonId((UUID) row[0]), row -> ((Long) row[1]).intValue()));
    }

    /** How many of each queue are offered at this moment. */
    Map<String, Long> offered() {
        return em.createQuery(
                        "select w.queue, count(w) from Waiting w where w.offerId is not null group by w.queue",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Conversations that are not over, in the order in which supervisors want to see them. */
    enum Section {
        /** Help is asked for. */
        RAISED("Assignment c", "c.handRaisedAt is not null", "c.handRaisedAt"),
        /** A transfer to a queue is no waiting customer: the conversation has its agent. */
        WAITING("Waiting c", "c.transferId is null", "c.since"),
        ANSWERED("Assignment c", "c.handRaisedAt is null", "c.since");

        private final String from;
        private final String where;
        private final String order;

        Section(String from, String where, String order) {
            this.from = from;
            this.where = where;
            this.order = order;
        }

        private String of(Optional<String> queue) {
            return " from " + from + " where " + where
                    + queue.map(key -> " and c.queue = :queue").orElse("");
        }
    }

    /** Of a queue, or of all. */
    long count(Section section, Optional<String> queue) {
        return ask("select count(c)" + section.of(queue), queue, Long.class).getSingleResult();
    }

    List<ConversationId> page(Section section, Optional<String> queue, int offset, int limit) {
        String ids =
                "select c.conversationId" + section.of(queue) + " order by " + section.order + ", c.conversationId";
        return ask(ids, queue, UUID.class).setFirstResult(offset).setMaxResults(limit).getResultList().stream()
                .map(ConversationId::new)
                .toList();
    }

    private <T> TypedQuery<T> ask(String text, Optional<String> queue, Class<T> type) {
        TypedQuery<T> query = em.createQuery(text, type);
        queue.ifPresent(key -> query.setParameter("queue", key));
        return query;
    }
}
