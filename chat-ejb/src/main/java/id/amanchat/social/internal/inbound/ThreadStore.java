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
import java.util.List;
import java.util.Optional;

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

    /** Theirs that still stand, newest first. */
    List<ThreadMessage> theirs(ConversationId id) {
        return em.createQuery(
                        "select m from ThreadMessage m where m.conversationId = :id and m.ours = false"
                                + " and m.deletedAt is null order by m.postedAt desc",
                        ThreadMessage.class)
                .setParameter("id", id.value())
                .getResultList();
    }
}
