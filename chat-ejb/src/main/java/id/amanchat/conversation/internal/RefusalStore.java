package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the guard refused, in the database. */
@ApplicationScoped
public class RefusalStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** Whether the text that a device named so was refused before. */
    boolean has(Conversation conversation, ClientId clientId) {
        return em.createQuery(
                                "select count(r) from RefusedText r where r.conversationId = :id and r.clientId = :client",
                                Long.class)
                        .setParameter("id", conversation.id().value())
                        .setParameter("client", clientId.value())
                        .getSingleResult()
                > 0;
    }

    void add(RefusedText refused) {
        em.persist(refused);
    }
}
