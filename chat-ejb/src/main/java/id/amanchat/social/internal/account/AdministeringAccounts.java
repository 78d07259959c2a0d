package id.amanchat.social.internal.account;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import id.amanchat.social.AccountAnswer;
import id.amanchat.social.AccountForm;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountState;
import id.amanchat.social.SocialInboxChanged;
import id.amanchat.social.internal.channel.AppKeys;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What people do with accounts, in the caller's transaction; whoever calls has made sure that they may. */
@Stateless
@PermitAll
public class AdministeringAccounts {

    @Inject
    private AccountStore accounts;

    @Inject
    private AccountSecrets secrets;

    @Inject
    private Event<AccountEvent> record;

    @Inject
    private Event<SocialInboxChanged> inbox;

    @Inject
    private Time time;

    /** What is to be given back to the channel. */
    public record Right(OwnAccount account, AppKeys app, String token) {

        @Override
        public String toString() {
            return "Right";
        }
    }

    public AccountAnswer stop(AccountId id, PersonId by) {
        return change(id, account -> account.stoppedAt().isEmpty(), account -> {
            account.stop(by, time.now());
            return done(AccountEvent.Kind.STOPPED, id, by);
        });
    }

    public AccountAnswer goOn(AccountId id, PersonId by) {
        return change(id, account -> account.stoppedAt().isPresent(), account -> {
            if (account.alarm().isPresent()) {
                return new AccountAnswer.AlarmFirst();
            }
            account.goOn();
            return done(AccountEvent.Kind.WENT_ON, id, by);
        });
    }

    public AccountAnswer acknowledge(AccountId id, PersonId by) {
        return change(id, account -> account.alarm().isPresent(), account -> {
            account.acknowledge();
            return done(AccountEvent.Kind.ACKNOWLEDGED, id, by);
        });
    }

    public AccountAnswer stopAll(PersonId by) {
        StopSwitch all = accounts.holdSwitch();
        if (all.stoppedAt().isPresent()) {
            return new AccountAnswer.NotFound();
        }
        all.stop(by, time.now());
        return done(AccountEvent.Kind.ALL_STOPPED, null, by);
    }

    public AccountAnswer allGoOn(PersonId by) {
        StopSwitch all = accounts.holdSwitch();
        if (all.stoppedAt().isEmpty()) {
            return new AccountAnswer.NotFound();
        }
        all.goOn();
        return done(AccountEvent.Kind.ALL_WENT_ON, null, by);
    }

    /** Rules that {@link AccountRules} did not refuse. */
    public AccountAnswer save(AccountId id, AccountForm form, PersonId by) {
        return change(id, account -> account.state() != AccountState.DISCONNECTED, account -> {
            if (account.version() != form.version()) {
                return new AccountAnswer.Changed();
            }
            account.settings(new AccountSettings(
                    form.topic(), Duration.ofMinutes(form.promiseMinutes()), form.fourEyes(), form.stopOnAlarm()));
            put(account, Secret.WEBHOOK, form.webhookSecret());
            put(account, Secret.APP, form.appToken());
            return done(AccountEvent.Kind.CHANGED, id, by);
        });
    }

    private void put(OwnAccount account, Secret which, String typed) {
        if (!typed.isBlank()) {
            secrets.put(account, which, typed.strip());
        }
    }

    /** Nothing is asked with its token any more; answers with what is to be given back. */
    public Optional<Right> disconnect(AccountId id, PersonId by) {
        return held(id, account -> account.state() != AccountState.DISCONNECTED).map(account -> {
            AppKeys app = new AppKeys(account.keys().clientId().orElse(""), secrets.get(account, Secret.CLIENT));
            Right right =
                    new Right(account, app, secrets.get(account, Secret.ACCESS).orElse(""));
            account.disconnected();
            done(AccountEvent.Kind.DISCONNECTED, id, by);
            return right;
        });
    }

    private AccountAnswer change(AccountId id, Predicate<OwnAccount> fit, Function<OwnAccount, AccountAnswer> work) {
        return held(id, fit).map(work).orElseGet(AccountAnswer.NotFound::new);
    }

    private Optional<OwnAccount> held(AccountId id, Predicate<OwnAccount> fit) {
        return accounts.hold(id).filter(fit);
    }

    private AccountAnswer done(AccountEvent.Kind kind, AccountId id, PersonId by) {
        record.fire(new AccountEvent(kind, id, by, time.now()));
        inbox.fire(new SocialInboxChanged());
        return new AccountAnswer.Done();
    }
}
