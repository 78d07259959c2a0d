package id.amanchat.social.internal.outbound;

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

/** What outbound does by the clock, on every node: whatever was left unsent or unsure, by a lost call, a limit or a crash. */
@Singleton
@Lock(LockType.READ)
@Startup
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class OutboundRounds {

    private static final Logger LOG = LoggerFactory.getLogger(OutboundRounds.class);

    @Inject
    private SenderSteps steps;

    @Inject
    private SenderBell bell;

    /** Every five seconds. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        goOn(() -> steps.due().forEach(bell::ring));
    }

    /** Every ten minutes: how long posts may be, and whether there are private ones. */
    @Schedule(hour = "*", minute = "*/10", second = "12", persistent = false)
    public void ask() {
        goOn(steps::ask);
    }

    /** One that fails must not keep the others from being done. */
    private static void goOn(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.error("A round of outbound failed; it is tried again at the next", e);
        }
    }
}
