package id.amanchat.bench;

import id.amanchat.bench.client.Network;
import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.floor.Floors;
import id.amanchat.bench.server.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures the product against the floors of the same machine in the same run. README.md says how to start it. */
public final class Bench {
    private final Settings settings;
    private final Figures figures = new Figures();

    private Bench(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        new Bench(new Settings(System.getProperties())).run();
    }

    private void run() throws Exception {
        Files.createDirectories(settings.target());
        if (settings.wants("guard")) {
            new GuardFigures(settings, figures).measure();
        }
        if (settings.wantsServer()) {
            runServer();
        } else {
            new Report(figures, circumstances()).writeTo(settings.target(), System.out);
        }
    }

    private void runServer() throws Exception {
        try (var postgres = Postgres.start(settings.target(), settings.postgresPort());
                var network = new Network()) {
            var floors = new Floors(
                    postgres.database(), settings.migrations(), settings.time().dividedBy(4));
            try (var peer = PeerRun.prepare(settings, figures, postgres, network)) {
                measure(postgres, network, floors, peer);
                peer.noteArchive(figures);
            } finally {
                new Report(figures, circumstances(postgres)).writeTo(settings.target(), System.out);
            }
        }
    }

    private void measure(Postgres postgres, Network network, Floors floors, PeerRun peer) throws Exception {
        if (Files.exists(settings.ear())) {
            new ProductRun(settings, figures, postgres, network).run(floors, peer);
        } else {
            figures.note("The product was not measured: there is no " + settings.ear());
            for (var round = 0; round < settings.rounds(); round++) {
                floors.measure(figures);
                peer.round();
            }
        }
    }

    private static Map<String, String> circumstances() {
        var all = new LinkedHashMap<String, String>();
        all.put("when", LocalDateTime.now().withNano(0).toString());
        all.put("machine", Runtime.getRuntime().availableProcessors() + " cores, client and servers share them");
        all.put("java", Runtime.version().toString());
        return all;
    }

    private Map<String, String> circumstances(Postgres postgres) throws SQLException, IOException {
        var all = circumstances();
        all.put("PostgreSQL", postgres.version() + ", fsync=on, synchronous_commit=on, full_page_writes=on");
        all.put(
                "rounds",
                settings.rounds() + " of " + settings.time().toSeconds() + " s a load, warmed up for "
                        + settings.warmUp().toSeconds() + " s; the median is shown");
        all.put("client", "HTTP/1.1 over TLS 1.3 with keep-alive, WebSocket over TLS 1.3; the peer without TLS");
        return all;
    }
}
