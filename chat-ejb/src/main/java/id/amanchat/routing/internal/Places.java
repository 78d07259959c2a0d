package id.amanchat.routing.internal;

import id.amanchat.platform.Time;
import id.amanchat.routing.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;

/** Works out where a conversation stands, and how long that may take. */
@ApplicationScoped
public class Places {

    private static final Duration LOOK_BACK = Duration.ofHours(1);
    private static final int LOOK_AT = 20;

    /** From fewer an estimate would be a guess, and no estimate is the honest answer. */
    private static final int ENOUGH = 3;

    @Inject
    private RoutingStore store;

    @Inject
    private OfferStore offers;

    @Inject
    private Time time;

    /** Where this one stands now. */
    public Place of(Waiting waiting) {
        return place(waiting, (int) store.countBefore(waiting) + 1);
    }

    Place place(Waiting waiting, int place) {
        return new Place(
                place, estimate(waiting.queue(), place), java.util.Optional.empty(), java.util.Optional.empty(), false);
    }

    private OptionalLong estimate(String queue, int place) {
        OffsetDateTime now = time.now();
        List<OffsetDateTime> accepted = offers.lastAccepted(queue, now.minus(LOOK_BACK), LOOK_AT);
        if (accepted.size() < ENOUGH) {
            return OptionalLong.empty();
        }
        long span = Duration.between(accepted.get(accepted.size() - 1), now).toSeconds();
        return OptionalLong.of(Math.max(1, span * place / accepted.size()));
    }
}
