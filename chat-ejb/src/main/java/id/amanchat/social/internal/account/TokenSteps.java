package id.amanchat.social.internal.account;

import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountState;
import id.amanchat.social.Alarm;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.AppKeys;
import id.amanchat.social.internal.channel.Grant;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tokens, each step in a transaction of its own. Who asks the channel for a new one says so first: of all nodes one asks, and
 * no transaction is open meanwhile. Should that node die before the answer is stored, the refresh token is used up: the
 * account is then signed out, which an administrator mends by connecting it again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TokenSteps {

    /** While one asks, the others go on with the old one. */
    static final Duration EARLY = Duration.ofMinutes(5);

    /** Longer than any request. */
    static final Duration ASKING = Duration.ofMinutes(1);

    /** A token that is not known so soon after it was given will not be known later. */
    static final Duration JUST_GIVEN = Duration.ofMinutes(1);

    @Inject
    private AccountStore accounts;

    @Inject
    private AccountSecrets secrets;

    @Inject
    private Alarming alarming;

    @Inject
    private Time time;

    /** The token there is; empty when a new one is to be asked for soon. */
    public Optional<Access> find(AccountId id) {
        return accounts.find(id)
                .filter(account -> account.state() == AccountState.CONNECTED)
                .filter(account -> !account.keys().endsBefore(time.now().plus(EARLY)))
                .flatMap(this::access);
    }

    /** Whose turn it is, when the token ends soon. */
    public Turn turn(AccountId id) {
        return held(id).map(account ->
                        turn(account, account.keys().endsBefore(time.now().plus(EARLY)), false))
                .orElseGet(Turn.None::new);
    }

    /** The same, when the channel does not know that token. With no way to another the account is signed out. */
    public Turn turn(AccountId id, Access unknown) {
        return held(id).map(account -> turn(account, unknown)).orElseGet(Turn.None::new);
    }

    private Turn turn(OwnAccount account, Access unknown) {
        boolean newer = access(account)
                .filter(access -> !access.token().equals(unknown.token()))
                .isPresent();
        if (newer) {
            return turn(account, false, false);
        }
        boolean justGiven = account.keys()
                .since()
                .filter(since -> since.plus(JUST_GIVEN).isAfter(time.now()))
                .isPresent();
        if (justGiven || secrets.get(account, Secret.REFRESH).isEmpty()) {
            lose(account);
            return new Turn.None();
        }
        return turn(account, true, true);
    }

    private Turn turn(OwnAccount account, boolean ask, boolean over) {
        OffsetDateTime now = time.now();
        Optional<String> refresh = secrets.get(account, Secret.REFRESH);
        if (ask && refresh.isPresent() && !account.keys().asking(now)) {
            account.keys().ask(now, ASKING);
            return new Turn.Ask(account.id(), account.channel(), account.server(), app(account), refresh.get());
        }
        return access(account)
                .filter(access -> !over && !account.keys().endsBefore(now))
                .<Turn>map(Turn.Good::new)
                .orElseGet(Turn.None::new);
    }

    private AppKeys app(OwnAccount account) {
        return new AppKeys(account.keys().clientId().orElse(""), secrets.get(account, Secret.CLIENT));
    }

    /** The channel gave another one. */
    public void given(Turn.Ask asked, Grant grant) {
        asked(asked, account -> secrets.putGrant(account, grant, time.now()));
    }

    /** The channel gives none any more. */
    public void refused(Turn.Ask asked) {
        asked(asked, this::lose);
    }

    /** Nobody knows what became of it: it is asked again. */
    public void unanswered(Turn.Ask asked) {
        asked(asked, account -> account.keys().askNoMore());
    }

    /** Unless it was connected anew meanwhile. */
    private void asked(Turn.Ask asked, Consumer<OwnAccount> work) {
        held(asked.id())
                .filter(account -> secrets.get(account, Secret.REFRESH).equals(Optional.of(asked.refresh())))
                .ifPresent(work);
    }

    private void lose(OwnAccount account) {
        account.signedOut();
        alarming.raise(account, Alarm.SIGNED_OUT, null);
    }

    private Optional<OwnAccount> held(AccountId id) {
        return accounts.hold(id).filter(account -> account.state() == AccountState.CONNECTED);
    }

    private Optional<Access> access(OwnAccount account) {
        return secrets.get(account, Secret.ACCESS)
                .map(token -> new Access(
                        account.channel(),
                        account.server(),
                        account.remoteId(),
                        account.handle(),
                        token,
                        secrets.get(account, Secret.APP)));
    }
}
