package id.amanchat.social.internal.inbound;

import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Access;
import id.amanchat.social.internal.channel.Allowance;
import id.amanchat.social.internal.channel.ChannelTrouble;
import id.amanchat.social.internal.channel.Channels;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.SocialChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Listens to one account: by the line where the channel has one, by asking where not, and by asking for what the line missed. */
@ApplicationScoped
public class Listening {

    /** A line that stands may lose something all the same. */
    private static final Duration WITH_A_LINE = Duration.ofMinutes(5);

    /** Another plan, another server version: what a channel can do changes seldom. */
    private static final Duration WITHOUT_A_LINE = Duration.ofHours(1);

    @Inject
    private Channels channels;

    @Inject
    private Accounts accounts;

    @Inject
    private Polling polling;

    @Inject
    private Arrivals arrivals;

    @Inject
    private ArrivalSteps steps;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** Whether it is time to {@link #ask}. */
    boolean due(Ear ear) {
        return ear.behind() || ear.polls().due(time.now());
    }

    /** One turn of asking; for one thread at a time. */
    void ask(Ear ear) {
        if (ear.beginCatchingUp()) {
            ear.polls().hurry();
        }
        polling.turn(ear.account(), ear.polls(), ear.connected() ? WITH_A_LINE : settings.socialPollTime());
        ear.caughtUp();
        if (!ear.catchingUp()) {
            steps.releaseTold(ear.account().id());
        }
    }

    /** Whether it is time to try {@link #hear}. */
    boolean lineDue(Ear ear) {
        return ear.line().over(time.now());
    }

    /** Listens until the line breaks; for one thread at a time. */
    void hear(Ear ear) {
        Account account = ear.account();
        Optional<Access> access = accounts.access(account.id());
        ear.line().failed(time.now());
        if (access.isPresent()) {
            hear(ear, account, access.get());
        }
    }

    private void hear(Ear ear, Account account, Access access) {
        try {
            SocialChannel channel = channels.of(account.channel());
            if (channel.capabilities(access).streams()) {
                channel.listen(access, new LineListener(ear));
            } else {
                ear.line().rest(time.now().plus(WITHOUT_A_LINE));
            }
        } catch (ChannelTrouble trouble) {
            OffsetDateTime now = time.now();
            trouble.until().filter(until -> until.isAfter(now)).ifPresent(ear.line()::toldToWait);
            polling.tell(account, access, trouble);
        }
    }

    /** Takes what the line tells. */
    private final class LineListener implements SocialChannel.Listener {

        private final Ear ear;

        private LineListener(Ear ear) {
            this.ear = ear;
        }

        @Override
        public void connected() {
            ear.line().rest(time.now());
            ear.lineStands();
            accounts.listened(ear.account().id(), Allowance.UNKNOWN);
        }

        @Override
        public void heard(Incoming event) {
            boolean early = ear.catchingUp();
            arrivals.store(ear.account().id(), List.of(event), early ? Way.TOLD_TOO_EARLY : Way.TOLD);
            // What was missed may have come to its end between the two.
            if (early && !ear.catchingUp()) {
                steps.releaseTold(ear.account().id());
            }
        }

        @Override
        public boolean wanted() {
            return ear.wanted();
        }
    }
}
