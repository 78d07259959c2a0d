package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Part;
import id.amanchat.conversation.ServedConversation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who of the bank writes where, among the conversations that are not over, which are few however long the history. */
@ApplicationScoped
public class ServingStore {

    private static final String ANSWERED = " from CurrentConversation x, Conversation c%s where c.id = x.conversationId"
            + " and c.state in :answered and ";

    private static final List<ConversationState> STATES = List.of(ConversationState.OPEN, ConversationState.ON_HOLD);

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    public List<ServedConversation> served(String employeeId) {
        String wanted = employeeId.toLowerCase(Locale.ROOT);
        return Stream.concat(answering(wanted), helping(wanted)).toList();
    }

    private Stream<ServedConversation> answering(String employeeId) {
        return em.createQuery(
                        "select c" + ANSWERED.formatted("") + "lower(c.agent.employeeId) = :employeeId",
                        Conversation.class)
                .setParameter("answered", STATES)
                .setParameter("employeeId", employeeId)
                .getResultStream()
                .map(conversation -> new ServedConversation(
                        conversation.id(),
                        conversation.customer(),
                        conversation.agent().orElseThrow(),
                        conversation.openedAt().orElseThrow()));
    }

    private Stream<ServedConversation> helping(String employeeId) {
        return em.createQuery(
                        "select c, a" + ANSWERED.formatted(", Attendance a")
                                + "a.conversationId = c.id and a.part = :helper and lower(a.employeeId) = :employeeId",
                        Object[].class)
                .setParameter("answered", STATES)
                .setParameter("helper", Part.HELPER)
                .setParameter("employeeId", employeeId)
                .getResultStream()
                .map(row -> served((Conversation) row[0], (Attendance) row[1]));
    }

    private static ServedConversation served(Conversation conversation, Attendance attendance) {
        return new ServedConversation(
                conversation.id(),
                conversation.customer(),
                attendance.participant().badge(),
                conversation.openedAt().orElseThrow());
    }
}
