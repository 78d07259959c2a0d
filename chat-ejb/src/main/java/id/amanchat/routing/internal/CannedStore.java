package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.CannedScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Canned replies in the database. Everything joins the caller's transaction. */
@ApplicationScoped
public class CannedStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** What an agent can use in a conversation: their own, its queue's, everybody's. */
    public List<CannedText> usable(PersonId agent, ConversationId conversation) {
        return em.createQuery(
                        "select c from CannedText c where c.ownerId = :agent or c.scope = :all"
                                + " or c.queue = (select x.queue from Assignment x where x.conversationId = :conversation)",
                        CannedText.class)
                .setParameter("agent", agent.value())
                .setParameter("all", CannedScope.ALL)
                .setParameter("conversation", conversation.value())
                .getResultList();
    }

    /** An agent's own, by shortcut. */
    public List<CannedText> own(PersonId agent) {
        return em.createQuery(
                        "select c from CannedText c where c.ownerId = :agent order by c.shortcut, c.id",
                        CannedText.class)
                .setParameter("agent", agent.value())
                .getResultList();
    }

    /** Nobody's own, by shortcut. */
    public List<CannedText> shared() {
        return em.createQuery(
                        "select c from CannedText c where c.ownerId is null order by c.shortcut, c.id",
                        CannedText.class)
                .getResultList();
    }

    public Optional<CannedText> find(UUID id) {
        return Optional.ofNullable(em.find(CannedText.class, id));
    }

    public void add(CannedText text) {
        em.persist(text);
    }

    public void remove(CannedText text) {
        em.remove(text);
    }
}
