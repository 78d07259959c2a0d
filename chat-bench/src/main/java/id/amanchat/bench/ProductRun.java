package id.amanchat.bench;

import id.amanchat.bench.client.Network;
import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.floor.Floors;
import id.amanchat.bench.product.Branch;
import id.amanchat.bench.product.Counter;
import id.amanchat.bench.product.Idlers;
import id.amanchat.bench.product.Person;
import id.amanchat.bench.product.Seeds;
import id.amanchat.bench.product.Visitors;
import id.amanchat.bench.server.Postgres;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;

/** Everything that is measured of the product itself, in the order in which one server can bear it. */
final class ProductRun {
    /** Sample queues may ask for less after a while, or hand on: then it would not be clear any more who waits for whom. */
    private static final String RULES_THAT_STAND_STILL = "update routing_queue_skill set relaxed_after = null;"
            + " update routing_queue set language_relaxed_after = null, overflow_queue = null";

    private final Settings settings;
    private final Figures figures;
    private final Postgres postgres;
    private final Network network;
    private final Cast cast;

    ProductRun(Settings settings, Figures figures, Postgres postgres, Network network) {
        this.settings = settings;
        this.figures = figures;
        this.postgres = postgres;
        this.network = network;
        this.cast = new Cast(settings);
    }

    void run(Floors floors, PeerRun peer) throws Exception {
        var starts = new StartTimes(settings, figures);
        if (settings.wants("start")) {
            starts.bare();
        }
        var folder = Files.createDirectories(settings.target().resolve("sample-bank"));
        cast.bank().writeTo(folder);
        try (var stage = Stage.setUp(settings, postgres, folder)) {
            starts.withTheEar(stage);
            if (settings.wantsAny("talk", "overload", "kill", "peer")) {
                new TalkRun(settings, figures, postgres, network, cast).run(stage, floors, peer);
            }
            if (settings.wants("sessions")) {
                sessions(stage);
            }
            if (settings.wantsAny("dispatch", "console")) {
                agents(stage, floors);
            }
            if (settings.wants("idle")) {
                idle(stage);
            }
        }
    }

    private void sessions(Stage stage) {
        var lines = new SessionFigures(figures, stage);
        try (var visiting = visitors(stage, cast.visitingCustomers, "/chat/conversation")) {
            lines.customers(visiting);
        }
        try (var visiting = visitors(stage, cast.visitingAgents, "/chat/agent/")) {
            lines.agents(visiting);
        }
    }

    /** The first of them opens the page before: what is made once for all is no session's. */
    private Visitors visitors(Stage stage, List<Person> people, String page) {
        var origin = stage.ports().origin();
        try (var first = new Visitors(people.subList(0, 1), page, network, origin)) {
            first.signIn();
            first.openPage();
        }
        return new Visitors(people.subList(1, people.size()), page, network, origin);
    }

    private void agents(Stage stage, Floors floors) throws SQLException {
        postgres.execute(Postgres.NAME, RULES_THAT_STAND_STILL);
        if (settings.wants("dispatch")) {
            dispatch(stage, floors);
        }
        if (settings.wants("console")) {
            console(stage);
        }
    }

    private void dispatch(Stage stage, Floors floors) throws SQLException {
        var seeds = new Seeds(postgres.database());
        try (var counter =
                new Counter(cast.asking, cast.team, network, stage.ports().origin())) {
            counter.open();
            new DispatchFigures(settings, figures, floors, seeds, counter).measure(Cast.places());
        }
    }

    private void console(Stage stage) throws SQLException {
        var seeds = new Seeds(postgres.database());
        try (var branch =
                new Branch(cast.inChats, cast.holder, network, stage.ports().origin())) {
            branch.signIn();
            branch.open();
            var console = branch.console(branch.talks(1).get(0));
            new ConsoleFigures(settings, figures, seeds, console).measure(cast.inChats.get(0), cast.holder.get(0));
            branch.end();
        }
    }

    private void idle(Stage stage) {
        try (var idlers =
                new Idlers(cast.idle, settings.idle(), network, stage.ports().origin())) {
            new IdleFigures(figures, stage).measure(idlers);
        }
    }
}
