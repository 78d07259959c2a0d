package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Threads, authors and their conversations in the database. Everything joins the caller's transaction. */
@ApplicationScoped
public class ThreadStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Optional<SocialAuthor> findAuthor(PersonId id) {
        return Optional.ofNullable(em.find(SocialAuthor.class, id.value()));
    }

    Optional<SocialAuthor> findAuthor(Channel channel, URI server, String remoteId) {
        return em
                .createQuery(
                        "select a from SocialAuthor a"
                                + " where a.channel = :channel and a.server = :server and a.remoteId = :remoteId",
                        SocialAuthor.class)
                .setParameter("channel", channel)
                .setParameter("server", server.toString())
                .setParameter("remoteId", remoteId)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<SocialThread> findThread(AccountId account, PersonId author, String thread, Audience audience) {
        return em
                .createQuery(
                        "select t from SocialThread t where t.accountId = :account and t.authorId = :author"
                                + " and t.thread = :thread and t.audience = :audience",
                        SocialThread.class)
                .setParameter("account", account.value())
                .setParameter("author", author.value())
                .setParameter("thread", thread)
                .setParameter("audience", audience)
                .getResultList()
                .stream()
                .findFirst();
    }

    SocialThread getThread(ThreadConversation conversation) {
        return em.find(SocialThread.class, conversation.thread());
    }

    Optional<ThreadConversation> findConversation(ConversationId id) {
        return Optional.ofNullable(em.find(ThreadConversation.class, id.value()));
    }

    /** Holds the row until the transaction ends, and sees it as it is now. */
    Optional<ThreadConversation> findLockedConversation(ConversationId id) {
        Optional<ThreadConversation> found = findConversation(id);
        found.filter(each -> em.getLockMode(each) != LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(each -> {
                    em.flush();
                    em.refresh(each, LockModeType.PESSIMISTIC_WRITE);
                });
        return found;
    }

    /** Some that are not over, as far as we know, in the order of their ids. */
    List<ConversationId> open(Optional<ConversationId> after, int most) {
        var query = em.createQuery(
                "select c.conversationId from ThreadConversation c where c.closedAt is null"
                        + (after.isPresent() ? " and c.conversationId > :after" : "") + " order by c.conversationId",
                UUID.class);
        after.ifPresent(id -> query.setParameter("after", id.value()));
        return query.setMaxResults(most)
                .getResultStream()
                .map(ConversationId::new)
                .toList();
    }

    Optional<ThreadMessage> findMessage(AccountId account, String postId) {
        return Optional.ofNullable(em.find(ThreadMessage.class, new ThreadMessageKey(account.value(), postId)));
    }

    /** The first of theirs that still stands and was written after that; null for none. */
    OffsetDateTime firstAfter(ConversationId id, OffsetDateTime time) {
        return em.createQuery(
                        "select min(m.postedAt) from ThreadMessage m where m.conversationId = :id and m.ours = false"
                                + " and m.deletedAt is null and m.postedAt > :time",
                        OffsetDateTime.class)
                .setParameter("id", id.value())
                .setParameter("time", time)
                .getSingleResult();
    }

    /** The first of theirs that still stands and was written after our last answer; null for none. */
    OffsetDateTime firstUnanswered(ConversationId id) {
        return em.createQuery(
                        "select min(m.postedAt) from ThreadMessage m where m.conversationId = :id and m.ours = false"
                                + " and m.deletedAt is null and not exists (select 1 from ThreadMessage o"
                                + " where o.conversationId = :id and o.ours = true and o.postedAt >= m.postedAt)",
                        OffsetDateTime.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    /** Theirs that still stand, newest first. */
    List<ThreadMessage> theirs(ConversationId id) {
        return em.createQuery(
                        "select m from ThreadMessage m where m.conversationId = :id and m.ours = false"
                                + " and m.deletedAt is null order by m.postedAt desc",
                        ThreadMessage.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** Theirs that were written after the one time and not looked at after the other. */
    List<String> toLookAt(
            AccountId account, Audience audience, OffsetDateTime writtenAfter, OffsetDateTime lookedBefore, int most) {
        return em.createQuery(
                        "select m.postId from ThreadMessage m, ThreadConversation c, SocialThread t"
                                + " where m.accountId = :account and m.deletedAt is null and m.ours = false"
                                + " and m.lookedAt < :looked and m.postedAt > :written"
                                + " and c.conversationId = m.conversationId and t.id = c.threadId"
                                + " and t.audience = :audience order by m.lookedAt",
                        String.class)
                .setParameter("account", account.value())
                .setParameter("looked", lookedBefore)
                .setParameter("written", writtenAfter)
                .setParameter("audience", audience)
                .setMaxResults(most)
                .getResultList();
    }

    void looked(AccountId account, Collection<String> posts, OffsetDateTime at) {
        em.createQuery(
                        "update ThreadMessage m set m.lookedAt = :now where m.accountId = :account and m.postId in :posts")
                .setParameter("now", at)
                .setParameter("account", account.value())
                .setParameter("posts", posts)
                .executeUpdate();
    }
}
