package id.amanchat.bench.floor;

import id.amanchat.bench.figures.Latency;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** So many clients, each with a connection and a thread of its own, do the same work again and again for a while. */
public record Clients(DataSource database, int count) {

    /** What came of it. */
    public record Result(double perSecond, Latency latency) {}

    public Result run(Work.Preparation preparation, Duration time) throws SQLException {
        var latency = new Latency();
        var threads = Executors.newFixedThreadPool(count);
        try {
            var start = System.nanoTime();
            var running = new ArrayList<Future<Void>>();
            for (var client = 0; client < count; client++) {
                running.add(threads.submit(loop(preparation, client, start + time.toNanos(), latency)));
            }
            for (var one : running) {
                one.get();
            }
            return new Result(latency.count() * 1e9 / (System.nanoTime() - start), latency);
        } catch (ExecutionException | InterruptedException cause) {
            throw new SQLException("The floor could not be measured", cause);
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Void> loop(Work.Preparation preparation, int client, long until, Latency latency) {
        return () -> {
            try (var connection = database.getConnection();
                    var work = preparation.prepare(connection, client)) {
                for (var begun = System.nanoTime(); begun < until; begun = System.nanoTime()) {
                    work.run();
                    latency.record(System.nanoTime() - begun);
                }
                return null;
            }
        };
    }
}
