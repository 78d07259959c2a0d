package id.amanchat.bench.floor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** Taking the next of those who wait, one transaction each, until nobody waits any more: nothing is chosen, nobody is told. */
record Claims(DataSource database, int clients) {
    private static final String FILL =
            "truncate floor.routing_waiting; insert into floor.routing_waiting (conversation_id, queue, customer_id, priority,"
                    + " since, waiting_since, moved_at, told_place) select gen_random_uuid(), 'general', gen_random_uuid(), 0,"
                    + " now() - make_interval(secs => n), now(), now(), 0 from generate_series(1, %d) n";

    private static final String CLAIM =
            "update floor.routing_waiting set offer_id = ? where conversation_id = (select conversation_id from"
                    + " floor.routing_waiting where offer_id is null order by returned desc, priority desc, urgent desc,"
                    + " since, conversation_id limit 1 for update skip locked)";

    /** How many a second. */
    double perSecond(int waiting) throws SQLException {
        fill(waiting);
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var begun = System.nanoTime();
            var running = new ArrayList<Future<Void>>();
            for (var client = 0; client < clients; client++) {
                running.add(threads.submit(claimAll()));
            }
            for (var one : running) {
                one.get();
            }
            return waiting * 1e9 / (System.nanoTime() - begun);
        } catch (ExecutionException | InterruptedException cause) {
            throw new SQLException("The claims could not be measured", cause);
        } finally {
            threads.shutdownNow();
        }
    }

    private void fill(int waiting) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(FILL.formatted(waiting));
            statement.execute("analyze floor.routing_waiting");
        }
    }

    private Callable<Void> claimAll() {
        return () -> {
            try (var connection = database.getConnection()) {
                claimAll(connection);
                return null;
            }
        };
    }

    private static void claimAll(Connection connection) throws SQLException {
        try (var claim = connection.prepareStatement(CLAIM)) {
            do {
                claim.setObject(1, UUID.randomUUID());
            } while (claim.executeUpdate() == 1);
        }
    }
}
