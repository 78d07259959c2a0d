package id.amanchat.identity.internal;

import id.amanchat.platform.Figures;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away by the clock: on every node, which harms nothing, as each row goes once. */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class Purging {

    private static final Logger LOG = LoggerFactory.getLogger(Purging.class);

    @Inject
    private PurgingSteps steps;

    @Inject
    private AnsweringOnce answers;

    @Inject
    private Figures figures;

    @PostConstruct
    void start() {
        figures.gauge("amanchat.identity.sessions", steps::countOpenSessions);
    }

    /** Every ten minutes. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void purge() {
        List.<IntSupplier>of(
                        steps::endSessionsLeftOpen,
                        steps::grants,
                        steps::sessions,
                        steps::counters,
                        steps::devices,
                        steps::activity,
                        steps::links,
                        answers::forgetOld)
                .forEach(Purging::goOn);
    }

    /** One step that fails must not keep the others from being taken. */
    private static void goOn(IntSupplier step) {
        try {
            step.getAsInt();
        } catch (RuntimeException e) {
            LOG.error("Clearing away failed; it is tried again in ten minutes", e);
        }
    }
}
