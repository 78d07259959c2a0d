package id.amanchat.loopback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What was ordered to go wrong. Guarded by "this". */
public final class Faults {

    private record Order(String request, Fault fault, int times) {}

    private final List<Order> orders = new ArrayList<>();
    private final Semaphore held = new Semaphore(0);
    private boolean down;

    /**
     * The next requests of that kind go wrong.
     *
     * @param request how method and path begin, such as {@code POST /2/tweets}
     */
    public synchronized void order(String request, Fault fault, int times) {
        orders.add(new Order(request, fault, times));
    }

    /** Nobody answers at all, until it is up again. */
    public synchronized void down(boolean isDown) {
        down = isDown;
    }

    /** Waits until a request is held ({@link Fault#HELD_DONE}, {@link Fault#HELD_UNDONE}). False: none was in that time. */
    public boolean awaitHeld(Duration atMost) throws InterruptedException {
        return held.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    void hold() {
        held.release();
    }

    /** Everything goes well again. */
    public synchronized void mend() {
        orders.clear();
        down = false;
    }

    synchronized Optional<Fault> next(String request) {
        if (down) {
            return Optional.of(Fault.NO_ANSWER);
        }
        Optional<Order> found = orders.stream()
                .filter(order -> request.startsWith(order.request()))
                .findFirst();
        found.ifPresent(this::useUp);
        return found.map(Order::fault);
    }

    private void useUp(Order order) {
        int place = orders.indexOf(order);
        if (order.times() > 1) {
            orders.set(place, new Order(order.request(), order.fault(), order.times() - 1));
        } else {
            orders.remove(place);
        }
    }
}
