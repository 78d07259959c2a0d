package id.amanchat.bench;

import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.floor.Floors;
import id.amanchat.bench.product.Counter;
import id.amanchat.bench.product.Seeds;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Target 3: from the request to the offer, however many wait, and how many offers a second a long queue is given. */
record DispatchFigures(Settings settings, Figures figures, Floors floors, Seeds seeds, Counter counter) {
    private static final double REQUESTS_A_SECOND = 20;
    private static final String NAME = "request to the agent's socket, %,d waiting for others: %s";

    /** Below, the time of one look at the queue is all there is. */
    private static final int ENOUGH_FOR_A_RATE = 100;

    private static final Duration UNTIL_ALL_ARE_OFFERED = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    void measure(int places) throws SQLException {
        counter.ask(REQUESTS_A_SECOND, settings.warmUp().dividedBy(4));
        for (var round = 0; round < settings.rounds(); round++) {
            floors.measureClaims(figures);
            for (var waiting : settings.waiting()) {
                requests(waiting);
                rate(waiting, places);
            }
        }
    }

    /** Half of those who wait need a skill that nobody here has; the others are in the same queue and speak Indonesian. */
    private void requests(int waiting) throws SQLException {
        seeds.waiting(waiting / 2, "cards", "cards", "en");
        seeds.waiting(waiting - waiting / 2, "accounts", "accounts", "id");
        var asking = counter.ask(REQUESTS_A_SECOND, settings.time());
        seeds.removeWaiting();
        figures.add(line(waiting, "p50"), "ms", asking.latency().p50());
        if (waiting == settings.waiting().get(0)) {
            figures.add(line(waiting, "p99"), "ms", asking.latency().p99());
        } else {
            figures.add(
                    line(waiting, "p99"),
                    "ms",
                    asking.latency().p99(),
                    line(settings.waiting().get(0), "p99"),
                    Target.ratioAtMost(1.5, "3: at most 1.5 x that with 10"));
        }
        var errors =
                asking.errors().values().stream().mapToLong(Long::longValue).sum();
        figures.add(line(waiting, "errors"), "", errors, Target.none("none"));
        if (errors > 0) {
            figures.note(line(waiting, "errors") + " " + asking.errors());
        }
    }

    private static String line(int waiting, String what) {
        return NAME.formatted(waiting, what);
    }

    /** All of them can be served, and the team has so many places. */
    private void rate(int waiting, int places) throws SQLException {
        if (waiting < ENOUGH_FOR_A_RATE) {
            return;
        }
        var name = "offers to a team with %,d places, %,d waiting".formatted(places, waiting);
        counter.look(false);
        figures.add(
                name,
                "/s",
                offersPerSecond(waiting, places),
                Floors.CLAIMS,
                Target.ratioAtLeast(0.10, "3: at least 0.10 x the claim floor"));
        counter.look(true);
        figures.add(name + ", every desk read at each change", "/s", offersPerSecond(waiting, places), Floors.CLAIMS);
    }

    private double offersPerSecond(int waiting, int places) throws SQLException {
        seeds.waiting(waiting, "accounts", "accounts", "en");
        awaitOffers(Math.min(waiting, places));
        var rate = seeds.offersPerSecond();
        seeds.removeWaiting();
        return rate;
    }

    private void awaitOffers(long count) throws SQLException {
        var until = System.nanoTime() + UNTIL_ALL_ARE_OFFERED.toNanos();
        for (var offered = seeds.offered(); offered < count && System.nanoTime() < until; offered = seeds.offered()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        if (seeds.offered() < count) {
            figures.note("Only %,d of %,d were offered in %d s"
                    .formatted(seeds.offered(), count, UNTIL_ALL_ARE_OFFERED.toSeconds()));
        }
    }
}
