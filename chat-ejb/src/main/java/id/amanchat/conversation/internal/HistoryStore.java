package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.Side;
import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Many conversations at once, as lines, in the database. */
@ApplicationScoped
public class HistoryStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /**
     * A conversation and what its line needs.
     *
     * @param first its first message; empty while there is none
     * @param last its last message; empty likewise
     */
    record Row(Conversation conversation, Optional<MessageView> first, Optional<MessageView> last, long agentRead) {}

    /** Every conversation has both marks. */
    List<Row> rows(Collection<ConversationId> ids) {
        return em.createQuery(
                        "select c, f, l, m from Conversation c"
                                + " join Mark m on m.conversationId = c.id and m.side = :agent"
                                + " left join Message f on f.conversationId = c.id and f.sequence = 1"
                                + " left join Message l"
                                + " on l.conversationId = c.id and l.sequence = c.numbers.lastSequence"
                                + " where c.id in :ids",
                        Object[].class)
                .setParameter("ids", ids.stream().map(ConversationId::value).toList())
                .setParameter("agent", Side.AGENT)
                .getResultStream()
                .map(row -> new Row(
                        (Conversation) row[0],
                        Optional.ofNullable((Message) row[1]).map(Message::view),
                        Optional.ofNullable((Message) row[2]).map(Message::view),
                        ((Mark) row[3]).marks().read()))
                .toList();
    }

    public Optional<PersonId> findLastAgent(PersonId customer, OffsetDateTime since) {
        return em
                .createQuery(
                        "select c.agent.personId from Conversation c where c.customerId = :customer and c.closedAt >= :since"
                                + " and c.agent.personId is not null order by c.closedAt desc, c.id desc",
                        UUID.class)
                .setParameter("customer", customer.value())
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(PersonId::new);
    }
}
