package id.amanchat.social.internal.account;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountState;
import id.amanchat.social.Alarm;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Accounts, in the caller's transaction or one of their own. */
@Stateless
@PermitAll
public class AccountSteps {

    @Inject
    private AccountStore accounts;

    @Inject
    private HealthStore health;

    @Inject
    private AccountSecrets secrets;

    @Inject
    private Alarming alarming;

    @Inject
    private Event<AccountEvent> record;

    @Inject
    private Time time;

    public List<Account> connected() {
        return accounts.all(AccountState.CONNECTED).stream()
                .map(AccountSteps::account)
                .toList();
    }

    public Optional<Account> find(AccountId id) {
        return accounts.find(id).map(AccountSteps::account);
    }

    private static Account account(OwnAccount account) {
        return new Account(
                account.id(),
                account.channel(),
                account.server(),
                account.remoteId(),
                account.handle(),
                account.settings().topic(),
                account.settings().promise(),
                account.settings().fourEyes(),
                account.connectedAt());
    }

    public boolean silenced(AccountId id) {
        boolean all = accounts.findSwitch().flatMap(StopSwitch::stoppedAt).isPresent();
        return all || accounts.find(id).filter(AccountSteps::mayPost).isEmpty();
    }

    private static boolean mayPost(OwnAccount account) {
        return account.stoppedAt().isEmpty() && account.state() != AccountState.DISCONNECTED;
    }

    public void alarm(AccountId id, Alarm why, String about) {
        accounts.hold(id).ifPresent(account -> alarming.raise(account, why, about));
    }

    /** An account was connected, for the first time or again: then it keeps its settings and its threads. */
    public AccountId connect(NewAccount found, AccountSettings settings, PersonId by) {
        OwnAccount account = accounts.hold(
                        found.channel(), found.server(), found.who().remoteId())
                .orElseGet(() -> add(found, settings));
        account.connected(found.who(), by, time.now());
        secrets.putClient(account, found.app().clientId(), found.app().clientSecret());
        secrets.putGrant(account, found.grant(), time.now());
        record.fire(new AccountEvent(AccountEvent.Kind.CONNECTED, account.id(), by, time.now()));
        return account.id();
    }

    private OwnAccount add(NewAccount found, AccountSettings settings) {
        OwnAccount account =
                new OwnAccount(found.channel(), found.server(), found.who().remoteId(), settings);
        // Complete before it is written.
        account.connected(found.who(), new PersonId(account.id().value()), time.now());
        accounts.add(account);
        health.add(account.id());
        return account;
    }
}
