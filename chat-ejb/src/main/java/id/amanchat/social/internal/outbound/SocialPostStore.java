package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import id.amanchat.social.PostState;
import id.amanchat.social.internal.account.OwnAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Replies and outlets in the database. Everything joins the caller's transaction. */
@ApplicationScoped
public class SocialPostStore {

    private static final Set<PostState> BEFORE_OTHERS =
            EnumSet.of(PostState.WAITS_FOR_APPROVAL, PostState.READY, PostState.UNSURE);

    private static final String EARLIER = "(e.writtenAt < p.writtenAt or (e.writtenAt = p.writtenAt and e.id < p.id))";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(SocialPost post) {
        em.persist(post);
        em.flush();
    }

    Optional<SocialPost> find(UUID id) {
        return Optional.ofNullable(em.find(SocialPost.class, id));
    }

    /** Holds its row until the transaction ends, as it is in the database now. */
    Optional<SocialPost> findLocked(UUID id) {
        Optional<SocialPost> found = find(id);
        found.ifPresent(post -> em.refresh(post, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    List<SocialPost> of(ConversationId conversation) {
        return em.createQuery(
                        "select p from SocialPost p where p.conversationId = :conversation order by p.writtenAt, p.id",
                        SocialPost.class)
                .setParameter("conversation", conversation.value())
                .getResultList();
    }

    /** What the same person wrote last in the thread, the newest first. */
    List<String> lastTexts(UUID thread, PersonId writer, int limit) {
        return em.createQuery(
                        "select p.text from SocialPost p where p.threadId = :thread and p.agentId = :writer"
                                + " order by p.writtenAt desc, p.id",
                        String.class)
                .setParameter("thread", thread)
                .setParameter("writer", writer.value())
                .setMaxResults(limit)
                .getResultList();
    }

    List<SocialPost> waitingForApproval(int limit) {
        return em.createQuery(
                        "select p from SocialPost p where p.state = :waits order by p.writtenAt, p.id",
                        SocialPost.class)
                .setParameter("waits", PostState.WAITS_FOR_APPROVAL)
                .setMaxResults(limit)
                .getResultList();
    }

    long countWaitingForOthersThan(PersonId writer) {
        return em.createQuery(
                        "select count(p) from SocialPost p where p.state = :waits and p.agentId <> :writer", Long.class)
                .setParameter("waits", PostState.WAITS_FOR_APPROVAL)
                .setParameter("writer", writer.value())
                .getSingleResult();
    }

    /** Accounts with something to send or to look up now. */
    List<AccountId> accountsDue(OffsetDateTime now) {
        return em.createQuery(
                        "select distinct p.accountId from SocialPost p where p.state in :open"
                                + " and (p.notBefore is null or p.notBefore <= :now)",
                        UUID.class)
                .setParameter("open", Set.of(PostState.READY, PostState.UNSURE))
                .setParameter("now", now)
                .getResultStream()
                .map(AccountId::new)
                .toList();
    }

    /** The next of these states to be worked on; none before which another of its thread goes. */
    Optional<UUID> next(AccountId account, Audience audience, Collection<PostState> states, OffsetDateTime now) {
        return em
                .createQuery(
                        "select p.id from SocialPost p where p.accountId = :account and p.audience = :audience"
                                + " and p.state in :states and (p.notBefore is null or p.notBefore <= :now)"
                                + " and not exists (select e.id from SocialPost e where e.threadId = p.threadId"
                                + " and e.audience = p.audience and e.state in :before and " + EARLIER + ")"
                                + " order by p.writtenAt, p.id",
                        UUID.class)
                .setParameter("account", account.value())
                .setParameter("audience", audience)
                .setParameter("states", states)
                .setParameter("before", BEFORE_OTHERS)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether another one of its thread goes first. */
    boolean afterAnother(SocialPost post) {
        return em.createQuery(
                                "select count(e) from SocialPost p, SocialPost e where p.id = :id and e.threadId = p.threadId"
                                        + " and e.audience = p.audience and e.state in :before and " + EARLIER,
                                Long.class)
                        .setParameter("id", post.id())
                        .setParameter("before", BEFORE_OTHERS)
                        .getSingleResult()
                > 0;
    }

    /** Whether one of ours has that id on the channel. */
    boolean known(AccountId account, String remoteId) {
        return em.createQuery(
                                "select count(p) from SocialPost p where p.accountId = :account and p.remoteId = :remote",
                                Long.class)
                        .setParameter("account", account.value())
                        .setParameter("remote", remoteId)
                        .getSingleResult()
                > 0;
    }

    /** Those of which nobody knew for certain, when they were sent, whether they were out, and of which no id is known. */
    List<SocialPost> sentWithoutId(AccountId account, Audience audience) {
        return em.createQuery(
                        "select p from SocialPost p where p.accountId = :account and p.audience = :audience"
                                + " and p.triedAt is not null and p.remoteId is null",
                        SocialPost.class)
                .setParameter("account", account.value())
                .setParameter("audience", audience)
                .getResultList();
    }

    Optional<Outlet> findOutlet(AccountId account, Audience audience) {
        return Optional.ofNullable(em.find(Outlet.class, new OutletKey(account, audience)));
    }

    Outlet getOutletLocked(AccountId account, Audience audience) {
        return em.find(Outlet.class, new OutletKey(account, audience), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Makes them where they are missing. Whoever does holds the account's row: two nodes would make the same ones. */
    void makeOutlets(AccountId account) {
        if (findOutlet(account, Audience.PRIVATE).isEmpty()) {
            em.find(OwnAccount.class, account.value(), LockModeType.PESSIMISTIC_WRITE);
            Stream.of(Audience.values())
                    .filter(audience -> em.createQuery("select count(o) from Outlet o where o.key = :key", Long.class)
                                    .setParameter("key", new OutletKey(account, audience))
                                    .getSingleResult()
                            == 0)
                    .forEach(audience -> em.persist(new Outlet(new OutletKey(account, audience))));
        }
    }
}
