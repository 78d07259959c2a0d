package id.amanchat.bench.load;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for a moment or for others, in a program in which being interrupted means giving up. */
final class Waiting {
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private Waiting() {}

    /** Until a moment of {@link System#nanoTime()}, or sooner when {@code enough}. */
    static void until(long nanos, BooleanSupplier enough) {
        for (var left = nanos - System.nanoTime();
                left > 0 && !enough.getAsBoolean();
                left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(Math.min(left, LOOK_AGAIN_NANOS));
        }
    }

    /** Whether it came in time. */
    static boolean on(CountDownLatch latch, Duration atMost) {
        try {
            return latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", cause);
        }
    }
}
