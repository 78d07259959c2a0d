package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ReadHow;
import id.amanchat.conversation.Reading;
import id.amanchat.identity.Badge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;

/** Who opened which conversation, in the database. */
@ApplicationScoped
public class ReadingStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    boolean has(Conversation conversation, Badge reader, ReadHow how) {
        return em.find(ReadingEntry.class, new ReadingEntry.Key(conversation, reader, how)) != null;
    }

    void add(ReadingEntry entry) {
        em.persist(entry);
    }

    /** They read it again; what was noted since that time is new enough. */
    void again(Conversation conversation, Badge reader, ReadHow how, OffsetDateTime now, OffsetDateTime since) {
        em.createQuery("update ReadingEntry r set r.lastAt = :now where r.conversationId = :id"
                        + " and r.personId = :person and r.how = :how and r.lastAt < :since")
                .setParameter("now", now)
                .setParameter("id", conversation.id().value())
                .setParameter("person", reader.person().value())
                .setParameter("how", how)
                .setParameter("since", since)
                .executeUpdate();
    }

    /** The first to read it first. */
    public List<Reading> of(ConversationId id) {
        return em.createQuery(
                        "select r from ReadingEntry r where r.conversationId = :id order by r.firstAt, r.personId, r.how",
                        ReadingEntry.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(ReadingEntry::view)
                .toList();
    }
}
