package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/** Threads as lines of lists, each list by one query. */
@ApplicationScoped
public class InboxStore {

    private static final String ROWS =
            "select c.conversationId, a.channel, t.audience, a.handle, u.handle, u.name, u.optedOutAt, t.language,"
                    + " c.askedAt, c.dueAt, c.unansweredSince, c.answeredAt"
                    + " from ThreadConversation c, SocialThread t, SocialAuthor u, OwnAccount a"
                    + " where t.id = c.threadId and u.id = t.authorId and a.id = t.accountId";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** What waits for an answer, the one promised soonest first. */
    List<InboxRow> unanswered(int limit) {
        return rows(em.createQuery(
                        ROWS + " and c.unansweredSince is not null and c.closedAt is null"
                                + " order by c.dueAt, c.unansweredSince, c.conversationId",
                        Object[].class)
                .setMaxResults(limit));
    }

    /** Where nothing waits for an answer now and the author may write again, the newest first. */
    List<InboxRow> answered(int limit) {
        return rows(em.createQuery(
                        ROWS + " and c.unansweredSince is null and c.closedAt is null"
                                + " order by c.askedAt desc, c.conversationId",
                        Object[].class)
                .setMaxResults(limit));
    }

    List<InboxRow> these(Collection<ConversationId> ids) {
        return rows(em.createQuery(ROWS + " and c.conversationId in :ids order by c.askedAt", Object[].class)
                .setParameter("ids", ids.stream().map(ConversationId::value).toList()));
    }

    private static List<InboxRow> rows(TypedQuery<Object[]> query) {
        return query.getResultStream().map(InboxRow::of).toList();
    }
}
