package id.amanchat.social.internal.inbound;

import id.amanchat.platform.Time;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Reads those streams of an account whose time has come, and says when they are to be read again. A channel that is away is
 * tried again for as long as it takes, at most every few minutes; what it allows is asked for when it allows it.
 */
@ApplicationScoped
public class Polling {

    @Inject
    private Accounts accounts;

    @Inject
    private Reading reading;

    @Inject
    private Time time;

    /**
     * One turn; asks the channel, so outside of any transaction.
     *
     * @param pause until what was read is read again
     */
    void turn(Account account, Polls polls, Duration pause) {
        Optional<Access> access = accounts.access(account.id());
        for (Stream stream : Stream.values()) {
            Patience patience = polls.patience(stream);
            if (!patience.over(time.now())) {
                continue;
            }
            if (access.isEmpty()) {
                patience.failed(time.now());
            } else if (read(account, access.get(), stream, polls)) {
                patience.rest(time.now().plus(pause));
            }
        }
    }

    private boolean read(Account account, Access access, Stream stream, Polls polls) {
        try {
            reading.read(account, access, stream, polls.pages(stream));
            return true;
        } catch (ChannelTrouble trouble) {
            OffsetDateTime now = time.now();
            polls.patience(stream).failed(now);
            trouble.until().filter(until -> until.isAfter(now)).ifPresent(polls.patience(stream)::toldToWait);
            tell(account, access, trouble);
            return false;
        }
    }

    void tell(Account account, Access access, ChannelTrouble trouble) {
        accounts.trouble(account.id(), trouble.kind());
        if (trouble.kind() == ChannelTrouble.Kind.SIGNED_OUT) {
            accounts.signedOut(account.id(), access);
        }
    }
}
