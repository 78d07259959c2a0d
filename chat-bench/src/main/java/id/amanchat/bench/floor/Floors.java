package id.amanchat.bench.floor;

import id.amanchat.bench.figures.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the database does with nothing in front of it: every other figure is a ratio to one of these. */
public final class Floors {
    public static final String ONE_COMMIT = "floor: one-row commit, 1 client, p50";
    public static final String SAME_SHAPE_32 = "floor: same-shape transaction, 32 clients";

    public static final String CLAIMS = "floor: claims of the next who waits, 8 clients, 10,000 waiting";

    private static final int CLAIMING = 8;
    private static final int WAITING = 10_000;
    private static final int MANY_FOR_ONE_ROW = 64;
    private static final int MANY_FOR_SAME_SHAPE = 32;

    private final DataSource database;
    private final List<UUID> conversations;
    private final Duration time;

    /** Makes the scratch tables from the product's migrations. */
    public Floors(DataSource database, Path migrations, Duration time) throws SQLException, IOException {
        this.database = database;
        this.time = time;
        conversations = new ScratchSchema(database, migrations).create(MANY_FOR_SAME_SHAPE);
    }

    /** One round of all of them. */
    public void measure(Figures figures) throws SQLException {
        var one = oneRow(1);
        figures.add(ONE_COMMIT, "ms", one.latency().p50());
        figures.add("floor: one-row commits, 1 client", "/s", one.perSecond());
        figures.add(
                "floor: one-row commits, 64 clients",
                "/s",
                oneRow(MANY_FOR_ONE_ROW).perSecond());
        var alone = sameShape(1);
        figures.add("floor: same-shape transaction, 1 client", "/s", alone.perSecond());
        figures.add(
                "floor: same-shape transaction, 1 client, p50",
                "ms",
                alone.latency().p50());
        figures.add(SAME_SHAPE_32, "/s", sameShape(MANY_FOR_SAME_SHAPE).perSecond());
    }

    /** One round of what taking somebody out of the queue costs. */
    public void measureClaims(Figures figures) throws SQLException {
        figures.add(CLAIMS, "/s", new Claims(database, CLAIMING).perSecond(WAITING));
    }

    private Clients.Result oneRow(int clients) throws SQLException {
        return new Clients(database, clients).run(OneRow::new, time);
    }

    private Clients.Result sameShape(int clients) throws SQLException {
        return new Clients(database, clients)
                .run((connection, client) -> new SameShape(connection, conversations.get(client)), time);
    }
}
