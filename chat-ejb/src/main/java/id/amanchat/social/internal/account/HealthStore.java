package id.amanchat.social.internal.account;

import id.amanchat.social.AccountId;
import id.amanchat.social.internal.channel.Allowance;
import id.amanchat.social.internal.channel.ChannelTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** How accounts fare, in the caller's transaction: each write is one statement, so that none waits for another's end. */
@ApplicationScoped
public class HealthStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(AccountId account) {
        if (find(account).isEmpty()) {
            em.persist(new AccountHealth(account));
        }
    }

    Optional<AccountHealth> find(AccountId account) {
        return Optional.ofNullable(em.find(AccountHealth.class, account.value()));
    }

    List<AccountHealth> all() {
        return em.createQuery("select h from AccountHealth h", AccountHealth.class)
                .getResultList();
    }

    boolean lease(AccountId account, String node, OffsetDateTime now, OffsetDateTime until) {
        return em.createQuery("update AccountHealth h set h.node = :node, h.leasedUntil = :until"
                                + " where h.accountId = :account"
                                + " and (h.node = :node or h.leasedUntil is null or h.leasedUntil <= :now)")
                        .setParameter("node", node)
                        .setParameter("until", until)
                        .setParameter("account", account.value())
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    void listened(AccountId account, OffsetDateTime now) {
        em.createQuery("update AccountHealth h set h.listenedAt = :now where h.accountId = :account")
                .setParameter("now", now)
                .setParameter("account", account.value())
                .executeUpdate();
    }

    void left(AccountId account, Allowance left) {
        em.createQuery("update AccountHealth h set h.limitLeft = :left, h.limitOf = :of, h.limitUntil = :until"
                        + " where h.accountId = :account")
                .setParameter("left", left.left().isPresent() ? left.left().getAsInt() : null)
                .setParameter("of", left.of().isPresent() ? left.of().getAsInt() : null)
                .setParameter("until", left.until().orElse(null))
                .setParameter("account", account.value())
                .executeUpdate();
    }

    void heard(AccountId account, OffsetDateTime now) {
        em.createQuery("update AccountHealth h set h.lastEventAt = :now where h.accountId = :account")
                .setParameter("now", now)
                .setParameter("account", account.value())
                .executeUpdate();
    }

    void trouble(AccountId account, ChannelTrouble.Kind kind, OffsetDateTime now) {
        em.createQuery(
                        "update AccountHealth h set h.lastError = :kind, h.lastErrorAt = :now where h.accountId = :account")
                .setParameter("kind", kind)
                .setParameter("now", now)
                .setParameter("account", account.value())
                .executeUpdate();
    }
}
