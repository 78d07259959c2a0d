package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.OfferId;
import id.amanchat.routing.OfferOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Offers in the database. Everything joins the caller's transaction; locks as in {@link RoutingStore}. */
@ApplicationScoped
public class OfferStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** What was last accepted from this queue, the latest first. */
    List<EstimateRule.Answered> lastAccepted(String queue, OffsetDateTime since, int limit) {
        return em.createQuery(
                        "select o.endedAt, o.waitedSeconds, o.agentId from Offer o where o.queue = :queue"
                                + " and o.outcome = :accepted and o.endedAt > :since and o.waitedSeconds is not null"
                                + " order by o.endedAt desc",
                        Object[].class)
                .setParameter("queue", queue)
                .setParameter("accepted", OfferOutcome.ACCEPTED)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new EstimateRule.Answered(
                        (OffsetDateTime) row[0], Duration.ofSeconds((Integer) row[1]), new PersonId((UUID) row[2])))
                .toList();
    }

    /** Who declined each of these, or let it expire, since that time; one query. Whom nobody refused is left out. */
    Map<ConversationId, Set<PersonId>> refusals(Collection<ConversationId> conversations, OffsetDateTime since) {
        return em.createQuery(
                        "select o.conversationId, o.agentId from Offer o where o.conversationId in :conversations"
                                + " and o.endedAt > :since and o.outcome in :refused",
                        Object[].class)
                .setParameter(
                        "conversations",
                        conversations.stream().map(ConversationId::value).toList())
                .setParameter("since", since)
                .setParameter("refused", List.of(OfferOutcome.DECLINED, OfferOutcome.EXPIRED))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new ConversationId((UUID) row[0]),
                        Collectors.mapping(row -> new PersonId((UUID) row[1]), Collectors.toSet())));
    }

    void add(Offer offer) {
        em.persist(offer);
    }

    public Optional<Offer> findLocked(OfferId id) {
        return Optional.ofNullable(em.find(Offer.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Offer> running(PersonId agent) {
        return em.createQuery(
                        "select o from Offer o where o.agentId = :agent and o.outcome = :running order by o.expiresAt",
                        Offer.class)
                .setParameter("agent", agent.value())
                .setParameter("running", OfferOutcome.RUNNING)
                .getResultList();
    }

    List<OfferId> expired(OffsetDateTime now) {
        return em.createQuery("select o.id from Offer o where o.outcome = :running and o.expiresAt <= :now", UUID.class)
                .setParameter("running", OfferOutcome.RUNNING)
                .setParameter("now", now)
                .getResultStream()
                .map(OfferId::new)
                .toList();
    }

    /** Whether the last so many offers to an agent, since Online was chosen, all ran out. */
    boolean letTheLastExpire(PersonId agent, int howMany) {
        List<OfferOutcome> last = em.createQuery(
                        "select o.outcome from Offer o, AgentState a where o.agentId = :agent and a.personId = o.agentId"
                                + " and o.endedAt > a.chosenAt and o.outcome <> :running order by o.endedAt desc",
                        OfferOutcome.class)
                .setParameter("agent", agent.value())
                .setParameter("running", OfferOutcome.RUNNING)
                .setMaxResults(howMany)
                .getResultList();
        return last.size() == howMany && last.stream().allMatch(OfferOutcome.EXPIRED::equals);
    }

    Optional<OfferId> findRunning(ConversationId conversation) {
        return em
                .createQuery(
                        "select o.id from Offer o where o.conversationId = :conversation and o.outcome = :running",
                        UUID.class)
                .setParameter("conversation", conversation.value())
                .setParameter("running", OfferOutcome.RUNNING)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(OfferId::new);
    }
}
