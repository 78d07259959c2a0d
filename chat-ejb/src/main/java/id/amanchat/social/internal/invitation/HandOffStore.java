package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hand-offs, in the caller's transaction. */
@ApplicationScoped
public class HandOffStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(HandOff handOff) {
        em.persist(handOff);
    }

    Optional<HandOff> find(ConversationId safe, ConversationId thread) {
        return Optional.ofNullable(em.find(HandOff.class, new HandOffKey(safe.value(), thread.value())));
    }

    /** What led into that safe chat, the newest first. */
    List<HandOff> into(ConversationId safe) {
        return em.createQuery(
                        "select h from HandOff h where h.safeConversationId = :safe order by h.madeAt desc",
                        HandOff.class)
                .setParameter("safe", safe.value())
                .getResultList();
    }

    /** Those about that author, made after that time, each held until the transaction ends. */
    List<HandOff> lockedAbout(PersonId author, OffsetDateTime earliest) {
        return em.createQuery(
                        "select h from HandOff h where h.authorId = :author and h.madeAt > :earliest"
                                + " order by h.madeAt, h.safeConversationId",
                        HandOff.class)
                .setParameter("author", author.value())
                .setParameter("earliest", earliest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Everybody who came by an invitation to that author. */
    List<PersonId> customersBehind(PersonId author) {
        return em.createQuery("select distinct h.customerId from HandOff h where h.authorId = :author", UUID.class)
                .setParameter("author", author.value())
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }
}
