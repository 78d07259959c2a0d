package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ConversationId;
import id.amanchat.platform.Settings;
import id.amanchat.social.AccountId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does by the clock what a lost wake-up call or a node that died left undone; on every node, the locks keep them apart. */
@Singleton
@Lock(LockType.READ)
@Startup
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class InboundRounds {

    private static final Logger LOG = LoggerFactory.getLogger(InboundRounds.class);

    /** Longer than any reading takes, unless its channel is away. */
    private static final Duration BROKEN_OFF = Duration.ofMinutes(30);

    @Inject
    private RoundSteps steps;

    @Inject
    private ArrivalSteps arrivals;

    @Inject
    private InboundBell bell;

    @Inject
    private WorkingOff work;

    @Inject
    private Settings settings;

    private volatile Optional<ConversationId> looked = Optional.empty();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        goOn(() -> steps.accountsWaiting().forEach(account -> goOn(() -> bell.ring(new AccountId(account)))));
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void mend() {
        goOn(steps::tryAgain);
        goOn(() -> steps.givenUp().forEach(event -> goOn(() -> work.one(event))));
        goOn(() -> looked = steps.noteWhatIsOver(looked));
        goOn(() -> arrivals.releaseOlderThan(BROKEN_OFF));
    }

    @Schedule(hour = "*", minute = "17", second = "10", persistent = false)
    public void forget() {
        goOn(() -> steps.forget(settings.socialEventTime()));
    }

    /** One that fails must not keep the others from being done. */
    private static void goOn(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.error("A round of social events failed; it is tried again at the next", e);
        }
    }
}
