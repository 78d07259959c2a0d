package id.amanchat.routing.internal;

import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** How long one waits, from the last hundred answered in a queue and the agents present now. */
@ApplicationScoped
public class Estimates {

    private static final int LAST = 100;

    /** What is older says nothing about today. */
    private static final Duration LOOK_BACK = Duration.ofDays(7);

    @Inject
    private OfferStore offers;

    @Inject
    private WaitingStore waiting;

    @Inject
    private LookingAround looking;

    @Inject
    private Time time;

    /** In seconds; empty when nothing honest can be said. */
    OptionalLong estimate(String queue, int place) {
        return of(queue, looking.situation()).at(place);
    }

    /** For somebody who asks now. */
    public OptionalLong newcomer(String queue) {
        return newcomer(queue, looking.situation());
    }

    OptionalLong newcomer(String queue, Situation situation) {
        return of(queue, situation).at((int) waiting.count(queue) + 1);
    }

    Estimate of(String queue, Situation situation) {
        return new Estimate(offers.lastAccepted(queue, time.now().minus(LOOK_BACK), LAST), situation.presentFor(queue));
    }

    /** For any place in one queue. */
    record Estimate(List<EstimateRule.Answered> lately, int present) {

        OptionalLong at(int place) {
            return EstimateRule.estimate(lately, present, place);
        }
    }
}
