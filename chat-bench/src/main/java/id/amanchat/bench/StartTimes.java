package id.amanchat.bench;

import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.server.Management;
import id.amanchat.bench.server.Ports;
import id.amanchat.bench.server.ServerBase;
import id.amanchat.bench.server.WildFly;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Target 9: how long the server takes to start with the EAR, compared with the server as it comes out of the box. */
record StartTimes(Settings settings, Figures figures) {
    private static final String BARE = "floor: start of the stock server";

    void bare() throws IOException {
        var base = ServerBase.stock(settings.wildfly(), settings.target().resolve("bare-server"));
        for (var round = 0; round < settings.rounds(); round++) {
            try (var server = WildFly.start(base, new Ports(settings.portOffset()), List.of())) {
                figures.add(BARE, "s", server.awaitReady(Duration.ofMinutes(2)));
            }
        }
    }

    /** Deploys for the first time, which loads the people, then again and again, and starts again and again. */
    void withTheEar(Stage stage) throws IOException {
        var management = new Management(stage.ports());
        stage.start();
        management.deploy(settings.ear());
        if (settings.wants("start")) {
            redeploy(management);
            restart(stage);
        }
    }

    private void redeploy(Management management) throws IOException {
        for (var round = 0; round < settings.rounds(); round++) {
            var begun = System.nanoTime();
            management.replace(settings.ear());
            figures.add(
                    "upload and re-deploy", "s", (System.nanoTime() - begun) / 1e9, Target.atMost(5, "9: at most 5 s"));
        }
    }

    private void restart(Stage stage) throws IOException {
        for (var round = 0; round < settings.rounds(); round++) {
            stage.stop();
            figures.add(
                    "start with the EAR",
                    "s",
                    stage.start(),
                    BARE,
                    Target.ratioAtMost(3, "9: at most 3 x the bare server"));
        }
    }
}
