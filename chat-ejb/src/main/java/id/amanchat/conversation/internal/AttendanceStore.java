package id.amanchat.conversation.internal;

import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who takes part beside the agents, in the database. Whoever changes it has locked the conversation. */
@ApplicationScoped
public class AttendanceStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    Optional<Attendance> find(Conversation conversation, PersonId person) {
        return Optional.ofNullable(
                em.find(Attendance.class, new Attendance.Key(conversation.id().value(), person.value())));
    }

    /** Of all of these, in the order in which they came. */
    List<Attendance> of(Collection<Conversation> conversations) {
        return em.createQuery(
                        "select a from Attendance a where a.conversationId in :ids order by a.since, a.personId",
                        Attendance.class)
                .setParameter(
                        "ids",
                        conversations.stream()
                                .map(conversation -> conversation.id().value())
                                .toList())
                .getResultList();
    }

    void add(Attendance attendance) {
        em.persist(attendance);
    }

    void remove(Attendance attendance) {
        em.remove(attendance);
    }
}
