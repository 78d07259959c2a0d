package id.amanchat.routing.internal;

import id.amanchat.routing.PlaceChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;

/** Tells waiting customers where they stand and how long it may take, when that changed. */
@Stateless
@PermitAll
public class TellingPlaces {

    /** Whoever stands further back learns it when they come this far, or ask. */
    private static final int TOLD = 100;

    @Inject
    private WaitingStore store;

    @Inject
    private LookingAround looking;

    @Inject
    private Estimates estimates;

    @Inject
    private Places places;

    @Inject
    private Event<PlaceChanged> placeChanged;

    public void tell() {
        List<String> queues = store.queues();
        if (!queues.isEmpty()) {
            Situation situation = looking.situation();
            queues.forEach(queue -> tell(store.first(queue, TOLD), estimates.of(queue, situation)));
        }
    }

    private void tell(List<Waiting> queue, Estimates.Estimate estimate) {
        for (int i = 0; i < queue.size(); i++) {
            tell(queue.get(i), i + 1, estimate.at(i + 1));
        }
    }

    private void tell(Waiting waiting, int place, OptionalLong estimate) {
        Integer seconds = estimate.isPresent() ? Math.toIntExact(estimate.getAsLong()) : null;
        if (waiting.isNews(place, estimate) && store.tell(waiting.conversation(), place, seconds)) {
            placeChanged.fire(new PlaceChanged(
                    waiting.conversation(), waiting.customer(), places.place(waiting, place, estimate)));
        }
    }
}
