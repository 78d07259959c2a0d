package id.amanchat.bench;

import id.amanchat.bench.client.Network;
import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.floor.Floors;
import id.amanchat.bench.machine.Profile;
import id.amanchat.bench.product.Branch;
import id.amanchat.bench.product.Person;
import id.amanchat.bench.product.SampleBank;
import id.amanchat.bench.product.StoredMessages;
import id.amanchat.bench.product.Visitors;
import id.amanchat.bench.server.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Everything that is measured of the product itself, in the order in which one server can bear it. */
final class ProductRun {
    /** Enough sessions that one more or less in the rest of the heap does not show. */
    private static final int VISITORS = 60;

    private static final int QUICK_VISITORS = 20;
    private static final double MIB = 1024 * 1024;
    private static final double KIB_IN_MIB = 1024;

    private final Settings settings;
    private final Figures figures;
    private final Postgres postgres;
    private final Network network;
    private final SampleBank bank;
    private final StoredMessages stored;

    ProductRun(Settings settings, Figures figures, Postgres postgres, Network network) {
        this.settings = settings;
        this.figures = figures;
        this.postgres = postgres;
        this.network = network;
        this.bank = new SampleBank(
                settings.customers() + 2 * visitors(), settings.agents() + visitors(), settings.customers());
        this.stored = new StoredMessages(postgres.database());
    }

    void run(Floors floors, PeerRun peer) throws Exception {
        var starts = new StartTimes(settings, figures);
        if (settings.wants("start")) {
            starts.bare();
        }
        var folder = Files.createDirectories(settings.target().resolve("sample-bank"));
        bank.writeTo(folder);
        try (var stage = Stage.setUp(settings, postgres, folder)) {
            starts.withTheEar(stage);
            people(stage, floors, peer);
        }
    }

    private void people(Stage stage, Floors floors, PeerRun peer) throws Exception {
        var customers = bank.customers().subList(0, settings.customers());
        var agents = bank.agents().subList(0, settings.agents());
        try (var branch = new Branch(customers, agents, network, stage.ports().origin())) {
            var signIns = new SignInFigures(figures);
            signIns.hashAlone();
            signIns.hashesAtOnce();
            signIns.signIns(branch.signIn());
            try (var visiting = new Visitors(
                    customers(1), "/chat/conversation", network, stage.ports().origin())) {
                signIns.crowd(visiting);
            }
            branch.open();
            talk(stage, branch, floors, peer);
            sessions(stage);
            validity(stage, branch);
        }
    }

    private void talk(Stage stage, Branch branch, Floors floors, PeerRun peer) throws SQLException, IOException {
        var meter = new Meter(branch.journal(), stored, stage::processes, postgres.processes());
        var lines = new TalkFigures(settings, figures, meter);
        if (settings.wants("talk")) {
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

    private void sessions(Stage stage) {
        if (settings.wants("sessions")) {
            var customers = customers(0);
            var agents = bank.agents().subList(settings.agents(), settings.agents() + visitors());
            var origin = stage.ports().origin();
            var lines = new SessionFigures(figures, stage);
            try (var visiting = new Visitors(customers, "/chat/conversation", network, origin)) {
                lines.customers(visiting);
            }
            try (var visiting = new Visitors(agents, "/chat/agent/", network, origin)) {
                lines.agents(visiting);
            }
        }
    }

    /** Customers who do not chat, each group for one use: nobody's code is taken twice. */
    private List<Person> customers(int group) {
        var first = settings.customers() + group * visitors();
        return bank.customers().subList(first, first + visitors());
    }

    private void validity(Stage stage, Branch branch) throws SQLException, IOException {
        var talks = branch.talks(TalkFigures.FEW);
        if (settings.wants("overload")) {
            branch.reconnect();
            new OverloadTrial(settings, figures, branch.journal(), stored).run(talks);
        }
        if (settings.wants("kill")) {
            for (var round = 0; round < settings.rounds(); round++) {
                new KillTrial(settings, figures, stage, branch, stored).run(talks);
            }
        }
    }

    private int visitors() {
        return settings.quick() ? QUICK_VISITORS : VISITORS;
    }
}
