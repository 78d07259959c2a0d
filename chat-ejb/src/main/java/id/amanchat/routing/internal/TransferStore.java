package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Conversations being handed on, in the database. Everything joins the caller's transaction. */
@ApplicationScoped
public class TransferStore {

    private static final List<TransferState> UNDERWAY = List.of(TransferState.PROPOSED, TransferState.JOINED);

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(Transfer transfer) {
        em.persist(transfer);
    }

    void prune(OffsetDateTime endedBefore) {
        em.createQuery("delete from Transfer t where t.endedAt < :time")
                .setParameter("time", endedBefore)
                .executeUpdate();
    }

    Optional<Transfer> find(UUID id) {
        return Optional.ofNullable(em.find(Transfer.class, id));
    }

    /** As it is in the database now, once what it waits for is locked. */
    void refresh(Transfer transfer) {
        em.refresh(transfer);
    }

    /** The one under way. */
    Optional<Transfer> findUnderway(ConversationId conversation) {
        return em
                .createQuery(
                        "select t from Transfer t where t.conversationId = :conversation and t.state in :underway",
                        Transfer.class)
                .setParameter("conversation", conversation.value())
                .setParameter("underway", UNDERWAY)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Where a colleague is in the room whose connection has been lost for so long. */
    List<ConversationId> deserted(OffsetDateTime lostBefore) {
        return em.createQuery(
                        "select t.conversationId from Transfer t, AgentState a where t.state = :joined"
                                + " and a.personId = t.toAgent and a.lostAt <= :before",
                        UUID.class)
                .setParameter("joined", TransferState.JOINED)
                .setParameter("before", lostBefore)
                .getResultStream()
                .map(ConversationId::new)
                .toList();
    }

    /** Under way from this agent, or with this agent in the room, and these. */
    List<Transfer> underway(PersonId agent, Collection<UUID> these) {
        return em.createQuery(
                        "select t from Transfer t where t.state in :underway"
                                + " and (t.fromAgent = :agent or t.toAgent = :agent or t.id in :these)"
                                + " order by t.proposedAt, t.id",
                        Transfer.class)
                .setParameter("underway", UNDERWAY)
                .setParameter("agent", agent.value())
                .setParameter("these", these)
                .getResultList();
    }
}
