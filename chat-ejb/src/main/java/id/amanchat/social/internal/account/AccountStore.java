package id.amanchat.social.internal.account;

import id.amanchat.conversation.Channel;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bank's accounts and the switch over all, in the caller's transaction. */
@ApplicationScoped
public class AccountStore {

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(OwnAccount account) {
        em.persist(account);
    }

    Optional<OwnAccount> find(AccountId id) {
        return Optional.ofNullable(em.find(OwnAccount.class, id.value()));
    }

    /** Holds it until the transaction ends, as it stands now. */
    Optional<OwnAccount> hold(AccountId id) {
        return find(id).map(this::hold);
    }

    private OwnAccount hold(OwnAccount account) {
        // What was read before may be old: refreshing locks and reads in one.
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    /** The same account, connected before. */
    Optional<OwnAccount> hold(Channel channel, URI server, String remoteId) {
        return em.createQuery(
                        "select a from OwnAccount a where a.channel = :channel and a.server = :server"
                                + " and a.remoteId = :remoteId",
                        OwnAccount.class)
                .setParameter("channel", channel)
                .setParameter("server", server.toString())
                .setParameter("remoteId", remoteId)
                .getResultStream()
                .findFirst()
                .map(this::hold);
    }

    /** All that ever were, by channel and handle. */
    List<OwnAccount> all() {
        return em.createQuery("select a from OwnAccount a order by a.channel, a.handle, a.id", OwnAccount.class)
                .getResultList();
    }

    List<OwnAccount> all(AccountState state) {
        return em.createQuery(
                        "select a from OwnAccount a where a.state = :state order by a.channel, a.handle, a.id",
                        OwnAccount.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** Whose secrets another key sealed. */
    List<AccountId> sealedOtherwise(long key) {
        return em.createQuery(
                        "select a.id from OwnAccount a where a.keys.sealedWith <> :key and a.state <> :gone",
                        UUID.class)
                .setParameter("key", key)
                .setParameter("gone", AccountState.DISCONNECTED)
                .getResultStream()
                .map(AccountId::new)
                .toList();
    }

    Optional<StopSwitch> findSwitch() {
        return Optional.ofNullable(em.find(StopSwitch.class, StopSwitch.THE_ONE));
    }

    /** The migration made it. */
    StopSwitch holdSwitch() {
        return findSwitch()
                .map(found -> {
                    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
                    return found;
                })
                .orElseGet(() -> {
                    StopSwitch made = new StopSwitch();
                    em.persist(made);
                    return made;
                });
    }
}
