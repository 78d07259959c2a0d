package id.amanchat.bench;

import id.amanchat.bench.machine.ProcessTree;
import id.amanchat.bench.server.Ports;
import id.amanchat.bench.server.Postgres;
import id.amanchat.bench.server.ServerBase;
import id.amanchat.bench.server.WildFly;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The product's server of this run: set up with the product's own scripts, started, killed, started again. */
public final class Stage implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);

    private final ServerBase base;
    private final Ports ports;
    private final List<String> options;
    private WildFly server;

    private Stage(ServerBase base, Ports ports, List<String> options) {
        this.base = base;
        this.ports = ports;
        this.options = options;
    }

    /** Sets a server up against the run's PostgreSQL, for the people in {@code bank}; does not start it. */
    public static Stage setUp(Settings settings, Postgres postgres, Path bank) throws IOException {
        var base = ServerBase.stock(settings.wildfly(), settings.target().resolve("server"));
        base.setUp(settings.config().resolve("install.cli"), Map.of());
        base.setUp(
                settings.config().resolve("postgresql.cli"),
                Map.of("AMANCHAT_POSTGRESQL_DRIVER", settings.driver().toString()));
        var ports = new Ports(settings.portOffset());
        return new Stage(base, ports, options(settings, ports, postgres, bank));
    }

    private static List<String> options(Settings settings, Ports ports, Postgres postgres, Path bank) {
        var options = new ArrayList<String>(List.of(
                "-Damanchat.sample-bank=" + bank,
                // Thousands of people are loaded at the first deployment, each with a slow hash.
                "-Djboss.as.management.blocking.timeout=1800",
                "-Damanchat.https-port=" + ports.https(),
                // Nobody here is idle because of having done nothing while others were measured; nobody is in a hurry.
                "-Damanchat.idle-minutes=600",
                "-Damanchat.offer-seconds=120",
                "-Damanchat.db.port=" + postgres.port(),
                "-Damanchat.db.password=" + Postgres.NAME,
                "-Damanchat.db.sslmode=disable"));
        if (settings.profile()) {
            options.add("-XX:StartFlightRecording=settings=profile,maxsize=512m");
            // A request's stack is deeper than the 64 frames kept otherwise, and its bottom says what it was for.
            options.add("-XX:FlightRecorderOptions=stackdepth=256");
        }
        return options;
    }

    /** Starts it and returns the seconds until it was ready. */
    public double start() throws IOException {
        server = WildFly.start(base, ports, options);
        return server.awaitReady(START);
    }

    public void stop() {
        server.close();
    }

    /** As a power cut would. */
    public void kill() {
        server.kill();
    }

    public WildFly server() {
        return server;
    }

    public ProcessTree processes() {
        return server.processes();
    }

    public Ports ports() {
        return ports;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
