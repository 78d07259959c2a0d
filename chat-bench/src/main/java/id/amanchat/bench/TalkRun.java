package id.amanchat.bench;

import id.amanchat.bench.client.Network;
import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.floor.Floors;
import id.amanchat.bench.machine.Profile;
import id.amanchat.bench.product.Branch;
import id.amanchat.bench.product.StoredMessages;
import id.amanchat.bench.product.Visitors;
import id.amanchat.bench.server.Postgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;

/** People sign in and talk, more than the server can bear, and while it is killed. */
record TalkRun(Settings settings, Figures figures, Postgres postgres, Network network, Cast cast) {
    private static final double MIB = 1024 * 1024;
    private static final double KIB_IN_MIB = 1024;

    void run(Stage stage, Floors floors, PeerRun peer) throws Exception {
        var origin = stage.ports().origin();
        try (var branch = new Branch(cast.talkingCustomers, cast.talkingAgents, network, origin)) {
            var signIns = new SignInFigures(figures);
            signIns.hashAlone();
            signIns.hashesAtOnce();
            signIns.signIns(branch.signIn());
            try (var visiting = new Visitors(cast.crowd, "/chat/conversation", network, origin)) {
                signIns.crowd(visiting);
            }
            branch.open();
            talk(stage, branch, floors, peer);
            validity(stage, branch);
            branch.end();
        }
    }

    private void talk(Stage stage, Branch branch, Floors floors, PeerRun peer) throws SQLException, IOException {
        if (!settings.wants("talk")) {
            return;
        }
        var meter = new Meter(branch.journal(), stored(), stage::processes, postgres.processes());
        var lines = new TalkFigures(settings, figures, meter);
        lines.warmUp(branch.talks(TalkFigures.MANY));
        var begun = Instant.now();
        for (var round = 0; round < settings.rounds(); round++) {
            floors.measure(figures);
            branch.reconnect();
            lines.closed(branch.talks(TalkFigures.FEW));
            branch.reconnect();
            lines.closed(branch.talks(TalkFigures.MANY));
            branch.reconnect();
            lines.calm(branch.talks(TalkFigures.FEW));
            peer.round();
        }
        profile(stage, begun);
        memory(stage);
    }

    private void profile(Stage stage, Instant begun) throws IOException {
        if (settings.profile()) {
            var recording = settings.target().resolve("bench.jfr");
            stage.server().jvm().dumpRecording(recording);
            figures.note("Profile of the server under load (" + recording + "): "
                    + Profile.of(recording, begun, Instant.now()));
        }
    }

    private void memory(Stage stage) {
        figures.add("server, resident memory", "MiB", stage.server().status().residentKib() / KIB_IN_MIB);
        var heap = stage.server().jvm().histogram().bytes();
        figures.add("server, heap after collection, everyone connected", "MiB", heap / MIB);
    }

    private void validity(Stage stage, Branch branch) throws SQLException, IOException {
        var talks = branch.talks(TalkFigures.FEW);
        if (settings.wants("overload")) {
            branch.reconnect();
            new OverloadTrial(settings, figures, branch.journal(), stored()).run(talks);
        }
        if (settings.wants("kill")) {
            for (var round = 0; round < settings.rounds(); round++) {
                new KillTrial(settings, figures, stage, branch, stored()).run(talks);
            }
        }
    }

    private StoredMessages stored() {
        return new StoredMessages(postgres.database());
    }
}
