package id.amanchat.routing.internal;

import id.amanchat.platform.Figures;
import id.amanchat.routing.OfferId;
import id.amanchat.routing.OfferOutcome;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks after the queue every second, whatever became of the wake-up calls: on each node, the locks keep them apart. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Sweeper {

    @Inject
    private SweeperSteps steps;

    @Inject
    private EndingOffers endingOffers;

    @Inject
    private TellingPlaces tellingPlaces;

    @Inject
    private Dispatcher dispatcher;

    @Inject
    private ConnectionWatch connections;

    @Inject
    private Figures figures;

    @PostConstruct
    void figures() {
        figures.gauge("amanchat.routing.waiting", steps::countWaiting);
    }

    /** The container leaves out a turn while the one before still runs. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sweep() {
        for (OfferId offer : steps.expired()) {
            endingOffers.end(offer, OfferOutcome.EXPIRED);
        }
        dispatcher.dispatch();
        tellingPlaces.tell();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void heartbeat() {
        connections.renew();
    }
}
