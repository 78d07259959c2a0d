package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.routing.OfferId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The sweeper's looks at the queue, each in a transaction of its own. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class SweeperSteps {

    /** By then a request is in the queue, or never will be by itself. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private static final Duration REMEMBERED = Duration.ofDays(90);

    @Inject
    private RoutingStore store;

    @Inject
    private OfferStore offers;

    @Inject
    private TransferStore transfers;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Enqueueing enqueueing;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    public List<OfferId> expired() {
        return offers.expired(time.now());
    }

    public long countWaiting() {
        return store.countWaiting();
    }

    /** Who seems to wait and to stand in no queue, whatever went wrong. */
    public List<ConversationRequested> forgotten() {
        Set<ConversationId> inLine = store.waiting();
        return flow.waitingSinceBefore(time.now().minus(LONG_ENOUGH)).stream()
                .filter(request -> !inLine.contains(request.id()))
                .toList();
    }

    /** Puts them back, if that is so once their conversation is locked. */
    public void remember(ConversationRequested forgotten) {
        flow.takeBack(forgotten.id());
        if (flow.waits(forgotten.id()) && store.findWaiting(forgotten.id()).isEmpty()) {
            enqueueing.enqueue(forgotten);
            figures.count("amanchat.routing.remembered");
        }
    }

    /** Transfers of long ago are in nobody's way. */
    public void prune() {
        transfers.prune(time.now().minus(REMEMBERED));
    }
}
