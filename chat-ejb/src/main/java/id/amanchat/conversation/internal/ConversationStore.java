package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.Side;
import id.amanchat.guard.RecentLine;
import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conversations in the database. Everything joins the caller's transaction. */
@ApplicationScoped
public class ConversationStore {

    private static final List<ConversationState> WAITING =
            List.of(ConversationState.WAITING, ConversationState.OFFERED);
    private static final List<ConversationState> ANSWERED = List.of(ConversationState.OPEN, ConversationState.ON_HOLD);

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    public Optional<Conversation> find(ConversationId id) {
        return Optional.ofNullable(em.find(Conversation.class, id.value()));
    }

    /** Holds the conversation's row until the transaction ends. */
    public Optional<Conversation> findLocked(ConversationId id) {
        Optional<Conversation> found = find(id);
        found.filter(conversation -> em.getLockMode(conversation) != LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(this::lock);
        return found;
    }

    /** Holds the rows of all of them, in one order, by one query; for transactions that did not look at any of them before. */
    public List<Conversation> findLocked(Collection<ConversationId> ids) {
        return em.createQuery("select c from Conversation c where c.id in :ids order by c.id", Conversation.class)
                .setParameter("ids", ids.stream().map(ConversationId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whoever looked at it before in this transaction would else decide by what they saw then. */
    private void lock(Conversation conversation) {
        em.flush();
        em.refresh(conversation, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<ConversationId> findCurrent(PersonId customer) {
        return Optional.ofNullable(em.find(CurrentConversation.class, customer.value()))
                .map(CurrentConversation::conversation);
    }

    /**
     * Stores a new conversation with its marks, unless the customer has one; outside, anybody may have any number.
     *
     * @return false when the customer has one by now; the transaction can then only be rolled back
     */
    public boolean add(Conversation conversation) {
        try {
            em.persist(conversation);
            em.flush();
            if (!conversation.outside()) {
                em.persist(new CurrentConversation(conversation.customer(), conversation.id()));
            }
            for (Side side : Side.values()) {
                em.persist(new Mark(conversation.id().value(), side));
            }
            em.flush();
            return true;
        } catch (PersistenceException e) {
            if (isTaken(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Whether a key was taken (SQLSTATE class 23), as opposed to a database that is away. */
    private static boolean isTaken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Holds the conversation's row until the transaction ends, and looks in the same breath for a message of this client
     * id: one round trip less on the way of each message. Of two requests with one client id at the same moment the
     * second may not see the first one's message yet; {@link #add(Message)} then says so.
     */
    public Optional<Found> findLocked(ConversationId id, ClientId clientId) {
        return em
                .createQuery(
                        "select c, (select m.sequence from Message m"
                                + " where m.conversationId = c.id and m.clientId = :clientId)"
                                + " from Conversation c where c.id = :id",
                        Object[].class)
                .setParameter("clientId", clientId.value())
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Found((Conversation) row[0], Optional.ofNullable((Long) row[1])));
    }

    /**
     * A conversation, locked.
     *
     * @param known the sequence of its message with the client id asked for
     */
    public record Found(Conversation conversation, Optional<Long> known) {}

    public List<Conversation> silentSince(OffsetDateTime time) {
        return alive("c.state in :states and c.clock.lastEventAt <= :time", ANSWERED, time)
                .sorted(Comparator.comparing(
                        conversation -> conversation.clock().lastEventAt()))
                .toList();
    }

    public List<Conversation> waitingSinceBefore(OffsetDateTime time) {
        return alive("c.state in :states and c.requestedAt < :time", WAITING, time)
                .toList();
    }

    /** Of those that are not over, which are few however long the history: in our window, and outside. */
    private Stream<Conversation> alive(String which, List<ConversationState> states, OffsetDateTime time) {
        return Stream.of(
                        "select c from CurrentConversation x, Conversation c where c.id = x.conversationId and ",
                        "select c from Conversation c where c.channel <> id.amanchat.conversation.Channel.CHAT and ")
                .flatMap(from -> em.createQuery(from + which, Conversation.class)
                        .setParameter("states", states)
                        .setParameter("time", time)
                        .getResultStream());
    }

    public void removeCurrent(PersonId customer) {
        Optional.ofNullable(em.find(CurrentConversation.class, customer.value()))
                .ifPresent(em::remove);
    }

    /**
     * Stores a message.
     *
     * @return false when its client id was taken at the same moment; the transaction can then only be rolled back
     */
    public boolean add(Message message) {
        try {
            em.persist(message);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            if (isTaken(e)) {
                return false;
            }
            throw e;
        }
    }

    public Optional<Message> findMessage(ConversationId id, long sequence) {
        return Optional.ofNullable(em.find(Message.class, new MessageKey(id.value(), sequence)));
    }

    public List<MessageView> messages(ConversationId id, long after, int limit) {
        return em.createQuery(
                        "select m from Message m where m.conversationId = :id and m.sequence > :after"
                                + " order by m.sequence",
                        Message.class)
                .setParameter("id", id.value())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(Message::view)
                .toList();
    }

    /** What one person wrote among the last so many messages, oldest first; by the messages' key. */
    List<RecentLine> recentLines(Conversation conversation, PersonId author, int among, int limit) {
        List<RecentLine> latestFirst = em.createQuery(
                        "select m.sequence, m.text from Message m where m.conversationId = :id and m.sequence > :after"
                                + " and m.authorId = :author order by m.sequence desc",
                        Object[].class)
                .setParameter("id", conversation.id().value())
                .setParameter("after", conversation.lastSequence() - among)
                .setParameter("author", author.value())
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new RecentLine((Long) row[0], (String) row[1]))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    public List<Mark> marks(ConversationId id) {
        return em.createQuery("select m from Mark m where m.conversationId = :id", Mark.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** Moves a mark forward; false when it stands there or further already. */
    public boolean moveMark(ConversationId id, Side side, boolean read, long sequence) {
        String move = read
                ? "update Mark m set m.readUpTo = :to, m.received = case when m.received < :to then :to else m.received end"
                        + " where m.conversationId = :id and m.side = :side and m.readUpTo < :to"
                : "update Mark m set m.received = :to"
                        + " where m.conversationId = :id and m.side = :side and m.received < :to";
        return em.createQuery(move)
                        .setParameter("to", sequence)
                        .setParameter("id", id.value())
                        .setParameter("side", side)
                        .executeUpdate()
                == 1;
    }
}
