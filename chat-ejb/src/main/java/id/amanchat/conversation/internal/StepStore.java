package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.StepView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What happened between the messages, in the database. */
@ApplicationScoped
public class StepStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(Step step) {
        em.persist(step);
    }

    /** After this number, in order: without what is for staff only, or for the customer only. */
    public List<StepView> after(ConversationId id, int number, boolean staff) {
        return em.createQuery(
                        "select s from Step s where s.conversationId = :id and s.number > :number"
                                + " and (s.staffOnly = false or :staff = true) order by s.number",
                        Step.class)
                .setParameter("id", id.value())
                .setParameter("number", number)
                .setParameter("staff", staff)
                .getResultStream()
                .map(Step::view)
                .filter(step -> !staff || !step.kind().customerOnly())
                .toList();
    }
}
