package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Wrap-ups in the database. Everything joins the caller's transaction. */
@ApplicationScoped
public class WrapUpStore {

    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(WrapUp wrapUp) {
        em.persist(wrapUp);
    }

    Optional<WrapUp> find(ConversationId conversation) {
        return Optional.ofNullable(em.find(WrapUp.class, conversation.value()));
    }

    Optional<WrapUp> findLocked(ConversationId conversation) {
        return Optional.ofNullable(em.find(WrapUp.class, conversation.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** What an agent has not finished, the oldest first, as much as a desk shows. */
    List<WrapUp> open(PersonId agent) {
        return em.createQuery(
                        "select w from WrapUp w where w.agentId = :agent and w.finishedAt is null"
                                + " order by w.beganAt, w.conversationId",
                        WrapUp.class)
                .setParameter("agent", agent.value())
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
