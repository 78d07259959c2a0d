package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations, in the caller's transaction. */
@ApplicationScoped
public class InvitationStore {

    /** More than anybody ever makes in one thread. */
    private static final int SOME = 50;

    /** In one round. */
    private static final int MANY = 200;

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(Invitation invitation) {
        em.persist(invitation);
    }

    Optional<Invitation> find(UUID id) {
        return Optional.ofNullable(em.find(Invitation.class, id));
    }

    /** Held until the transaction ends. */
    Optional<Invitation> findLocked(UUID id) {
        return Optional.ofNullable(em.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those made in that thread's conversation, the newest first. */
    List<Invitation> of(ConversationId thread) {
        return em.createQuery(
                        "select i from Invitation i where i.conversationId = :conversation order by i.madeAt desc",
                        Invitation.class)
                .setParameter("conversation", thread.value())
                .setMaxResults(SOME)
                .getResultList();
    }

    /** For the first time only. */
    void opened(UUID id, OffsetDateTime now) {
        em.createQuery("update Invitation i set i.openedAt = :now where i.id = :id and i.openedAt is null")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** For the first time only. */
    void signedIn(UUID id, OffsetDateTime now) {
        em.createQuery("update Invitation i set i.signedInAt = :now where i.id = :id and i.signedInAt is null")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Used up since that time, where no agent answered yet as far as is known; some, the newest first. */
    List<Invitation> unserved(OffsetDateTime earliest) {
        return em.createQuery(
                        "select i from Invitation i where i.servedAt is null and i.usedAt > :earliest"
                                + " order by i.usedAt desc",
                        Invitation.class)
                .setParameter("earliest", earliest)
                .setMaxResults(MANY)
                .getResultList();
    }
}
