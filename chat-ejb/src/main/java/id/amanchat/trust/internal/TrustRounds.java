package id.amanchat.trust.internal;

import id.amanchat.trust.ScreenshotState;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What trust does by the clock: on every node and, where one round outlasts the next, beside itself, which harms nothing, as
 * each thing is done once.
 */
@Singleton
@Lock(LockType.READ)
@Startup
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class TrustRounds {

    private static final Logger LOG = LoggerFactory.getLogger(TrustRounds.class);

    @Inject
    private Confirming confirming;

    @Inject
    private Pace pace;

    @Inject
    private Rescanning rescanning;

    @Inject
    private Scanner scanner;

    /** Every five seconds: the agent learns soon that nobody answered. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void lapse() {
        goOn(() -> confirming.lapsed().forEach(each -> goOn(() -> confirming.lapse(each))));
    }

    /** Every minute, where there is a scanner: what it could not look at before. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    public void scan() {
        if (scanner.configured()) {
            goOn(() -> rescanning.quarantined().forEach(each -> goOn(() -> scan(each))));
        }
    }

    private void scan(ReportScreenshot.Key key) {
        rescanning
                .content(key)
                .map(scanner::scan)
                .filter(state -> state != ScreenshotState.QUARANTINED)
                .ifPresent(state -> rescanning.scanned(key, state));
    }

    /** Every ten minutes. */
    @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false)
    public void forget() {
        goOn(pace::forgetOld);
    }

    /** One that fails must not keep the others from being done. */
    private static void goOn(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.error("A round of trust failed; it is tried again at the next", e);
        }
    }
}
