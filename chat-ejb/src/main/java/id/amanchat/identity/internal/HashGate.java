package id.amanchat.identity.internal;

import id.amanchat.platform.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets as many slow hashes run at once as there are cores: each costs 19 MiB and tens of milliseconds of one, and a flood of
 * sign-ins must not take both from everybody else.
 */
@ApplicationScoped
public class HashGate {

    /** Longest wait, and what the person is told to wait at least. */
    static final Duration WAIT = Duration.ofSeconds(2);

    @Inject
    private Figures figures;

    /** First come, first served: nobody starves. */
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** Does it as soon as there is a place; empty when there was none for two seconds, and then nothing was done. */
    public <T> Optional<T> within(Supplier<T> work) {
        if (!entered()) {
            figures.count("amanchat.identity.busy");
            return Optional.empty();
        }
        long start = System.nanoTime();
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
            figures.time("amanchat.identity.hash", Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
