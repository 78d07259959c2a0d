package id.amanchat.routing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Has the dispatcher look, one caller of this node at a time: several would look at the same agents and wait for each
 * other's locks. Whoever rings meanwhile goes on at once, and it looks once more for all of them. For any thread.
 */
@ApplicationScoped
public class DispatcherBell {

    /** Under steady load somebody always rings: then the timer goes on, within a second. */
    private static final int LOOKS_AT_ONCE = 50;

    /** How many rang since the last look began. */
    private final AtomicInteger rings = new AtomicInteger();

    @Inject
    private Dispatcher dispatcher;

    public void ring() {
        if (rings.getAndIncrement() == 0) {
            look();
        }
    }

    private void look() {
        boolean quiet = false;
        try {
            for (int looks = 0; looks < LOOKS_AT_ONCE && !quiet; looks++) {
                int heard = rings.get();
                dispatcher.dispatch();
                quiet = rings.compareAndSet(heard, 0);
            }
        } finally {
            if (!quiet) {
                rings.set(0);
            }
        }
    }
}
