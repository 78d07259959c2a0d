package id.amanchat.bench.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The server's own word that it is ready, asked for ten times a second: the server logs each no. */
final class Readiness {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private Readiness() {}

    static void await(Ports ports, Duration atMost, BooleanSupplier alive) {
        var until = System.nanoTime() + atMost.toNanos();
        while (!ready(ports)) {
            if (!alive.getAsBoolean()) {
                throw new IllegalStateException("The server ended while starting: see its console.log under target");
            }
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The server is not ready after " + atMost + ": see "
                        + ports.management("/health/ready") + " and its console.log under target");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static boolean ready(Ports ports) {
        try {
            var connection = (HttpURLConnection)
                    ports.management("/health/ready").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(30_000);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                // At 200 open connections the management interface stops answering until they have idled for a minute.
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
