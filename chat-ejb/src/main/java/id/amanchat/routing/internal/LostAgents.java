package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.routing.OfferOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks after the chats of agents whose connection is lost: after a while the agent is Away and the chats are marked, after
 * a longer one the chats go back to the front of their queue.
 */
@ApplicationScoped
public class LostAgents implements SweepStep {

    @Inject
    private LosingAgents losing;

    @Inject
    private GivingBack givingBack;

    @Inject
    private ChoosingAvailability choosing;

    @Inject
    private EndingOffers endingOffers;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Override
    public void sweep() {
        EachByItself.of(losing::note);
        EachByItself.of(losing.lostSince(time.now().minus(settings.lostTime())), this::mark);
        EachByItself.of(losing.abandonedSince(time.now().minus(settings.lostReturnTime())), givingBack::lost);
    }

    private void mark(PersonId agent) {
        losing.mark(agent);
        choosing.runningOffers(agent).forEach(offer -> endingOffers.end(offer, OfferOutcome.WITHDRAWN));
    }
}
