package id.amanchat.routing.internal;

import id.amanchat.routing.PlaceChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Tells waiting customers where they stand, when that changed. */
@Stateless
@PermitAll
public class TellingPlaces {

    /** Whoever stands further back learns it when they come this far, or ask. */
    private static final int TOLD = 100;

    @Inject
    private RoutingStore store;

    @Inject
    private Places places;

    @Inject
    private Event<PlaceChanged> placeChanged;

    public void tell() {
        store.queues().forEach(queue -> tell(store.firstOf(queue.key(), TOLD)));
    }

    private void tell(List<Waiting> queue) {
        for (int i = 0; i < queue.size(); i++) {
            Waiting waiting = queue.get(i);
            if (waiting.toldPlace() != i + 1 && store.tellPlace(waiting.conversation(), i + 1)) {
                placeChanged.fire(
                        new PlaceChanged(waiting.conversation(), waiting.customer(), places.place(waiting, i + 1)));
            }
        }
    }
}
