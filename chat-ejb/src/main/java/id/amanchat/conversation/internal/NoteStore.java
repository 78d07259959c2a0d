package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.NoteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What staff wrote for staff, in the database. */
@ApplicationScoped
public class NoteStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(Note note) {
        em.persist(note);
    }

    public Optional<Note> find(ConversationId id, ClientId clientId) {
        return em
                .createQuery("select n from Note n where n.conversationId = :id and n.clientId = :clientId", Note.class)
                .setParameter("id", id.value())
                .setParameter("clientId", clientId.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** After this number, in order. */
    public List<NoteView> after(ConversationId id, int number) {
        return em.createQuery(
                        "select n from Note n where n.conversationId = :id and n.number > :number order by n.number",
                        Note.class)
                .setParameter("id", id.value())
                .setParameter("number", number)
                .getResultStream()
                .map(Note::view)
                .toList();
    }
}
