package id.amanchat.platform.internal;

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

/** Sends the postman round every few seconds, for letters whose time has come again or whose node died. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class PostmanRounds {

    private static final Logger LOG = LoggerFactory.getLogger(PostmanRounds.class);
    private static final long ROUND_SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Postman postman;

    @Inject
    private Outbox outbox;

    private Future<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::goRound, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    /** A database that is away for a while must not end the rounds: an executor drops a task that throws. */
    private void goRound() {
        try {
            postman.round();
            outbox.giveUp();
        } catch (RuntimeException e) {
            LOG.error("A round of the postman failed; the next one follows", e);
        }
    }
}
