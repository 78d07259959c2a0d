package id.amanchat.guard.internal.book;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks twice a second whether another node drew a version: one row by its key. So every node goes by it within a second,
 * whatever becomes of the broker; while the database is away the guard goes by the book it has.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class LookingForVersions {

    private static final Logger LOG = LoggerFactory.getLogger(LookingForVersions.class);
    private static final long TURN_MILLIS = 500;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private LookingSteps steps;

    @Inject
    private InForce inForce;

    private Future<?> turns;
    private boolean failing;

    /** Before anybody is served: a node must not begin by an older book than the others go by. */
    @PostConstruct
    void start() {
        steps.look();
        turns = executor.scheduleWithFixedDelay(this::turn, TURN_MILLIS, TURN_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        turns.cancel(false);
    }

    /** A database that is away for a while must not end the turns: an executor drops a task that throws. Said once. */
    private void turn() {
        try {
            steps.look();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.error("The rule book could not be looked for; the guard goes by version {}", inForce.version(), e);
            }
            failing = true;
        }
    }
}
