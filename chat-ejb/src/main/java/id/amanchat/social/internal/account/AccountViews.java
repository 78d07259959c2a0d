package id.amanchat.social.internal.account;

import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountState;
import id.amanchat.social.AccountView;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Accounts as staff see them. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class AccountViews {

    @Inject
    private AccountStore accounts;

    @Inject
    private HealthStore health;

    @Inject
    private People people;

    @Inject
    private Time time;

    /** Those that are not disconnected. */
    public List<AccountView> all() {
        return accounts.all().stream()
                .filter(account -> account.state() != AccountState.DISCONNECTED)
                .map(this::view)
                .toList();
    }

    public Optional<AccountView> find(AccountId id) {
        return accounts.find(id)
                .filter(account -> account.state() != AccountState.DISCONNECTED)
                .map(this::view);
    }

    /** Since when, and by whom, all are stopped. */
    public Optional<AccountView.Stop> allStopped() {
        return accounts.findSwitch()
                .flatMap(all -> all.stoppedAt().map(at -> new AccountView.Stop(at, name(all.stoppedBy()))));
    }

    private AccountView view(OwnAccount account) {
        AccountSettings settings = account.settings();
        SealedKeys keys = account.keys();
        return new AccountView(
                account.id(),
                account.channel(),
                account.server(),
                account.handle(),
                account.name(),
                account.state(),
                account.stoppedAt().map(at -> new AccountView.Stop(at, name(account.stoppedBy()))),
                account.alarm()
                        .map(why ->
                                new AccountView.Raised(why, account.alarmAt().orElseThrow(), account.alarmAbout())),
                new AccountView.Rules(
                        settings.topic(), settings.promise(), settings.fourEyes(), settings.stopOnAlarm()),
                new AccountView.Keys(
                        keys.text(Secret.WEBHOOK).isPresent(),
                        keys.text(Secret.APP).isPresent()),
                health.find(account.id()).orElseThrow().view(time.now()),
                account.connectedAt(),
                account.version());
    }

    private Optional<String> name(Optional<PersonId> person) {
        return person.flatMap(people::findBadge).map(Badge::name);
    }
}
