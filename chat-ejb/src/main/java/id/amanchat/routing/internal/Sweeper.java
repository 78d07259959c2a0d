package id.amanchat.routing.internal;

import id.amanchat.platform.Figures;
import id.amanchat.routing.OfferId;
import id.amanchat.routing.OfferOutcome;
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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Looks after the queue every second, whatever became of the wake-up calls: on each node, the locks keep them apart. Not
 * a timer bean, for those warn at every turn that begins before the last one ended, and under load that is usual here.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class Sweeper {

    private static final long SWEEP_SECONDS = 1;
    private static final long HEARTBEAT_SECONDS = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private SweeperSteps steps;

    @Inject
    private EndingOffers endingOffers;

    @Inject
    private ChoosingAvailability choosing;

    @Inject
    @Any
    private Instance<SweepStep> more;

    @Inject
    private TellingPlaces tellingPlaces;

    @Inject
    private DispatcherBell bell;

    @Inject
    private ConnectionWatch connections;

    @Inject
    private Figures figures;

    private List<Future<?>> turns = List.of();

    /** Counted by the one task that sweeps. */
    private long turn;

    @PostConstruct
    void start() {
        figures.gauge("amanchat.routing.waiting", steps::countWaiting);
        turns = List.of(every(SWEEP_SECONDS, this::sweep), every(HEARTBEAT_SECONDS, connections::renew));
    }

    @PreDestroy
    void stop() {
        turns.forEach(turn -> turn.cancel(false));
    }

    /** A database that is away for a while must not end the turns: an executor drops a task that throws. */
    private Future<?> every(long seconds, Runnable turn) {
        return executor.scheduleWithFixedDelay(() -> EachByItself.of(turn), seconds, seconds, TimeUnit.SECONDS);
    }

    /** One step that fails must not keep the others from being taken. */
    private void sweep() {
        EachByItself.of(() -> EachByItself.of(steps.expired(), this::expire));
        more.stream().filter(step -> turn % step.everyTurns() == 0).forEach(step -> EachByItself.of(step::sweep));
        turn++;
        EachByItself.of(bell::ring);
        EachByItself.of(tellingPlaces::tell);
    }

    private void expire(OfferId offer) {
        endingOffers.end(offer, OfferOutcome.EXPIRED).ifPresent(choosing::awayIfSilent);
    }
}
