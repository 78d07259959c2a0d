package id.amanchat.bench;

import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Latency;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.product.Console;
import id.amanchat.bench.product.Person;
import id.amanchat.bench.product.Seeds;
import java.sql.SQLException;
import java.time.Duration;

/** Target 6: the console of an agent with ten chats open, the customer in front having as long a past with them as given. */
record ConsoleFigures(Settings settings, Figures figures, Seeds seeds, Console console) {
    private static final double KIB = 1024;
    private static final String NAME = "console, 10 chats open, customer with %,d past conversations: %s";

    void measure(Person customer, Person agent) throws SQLException {
        open(settings.warmUp().dividedBy(4));
        for (var round = 0; round < settings.rounds(); round++) {
            for (var past : settings.pasts()) {
                seeds.past(past, customer, agent);
                figure(past, open(settings.time().dividedBy(2)));
                seeds.removePast(customer);
            }
        }
    }

    private record Openings(Latency latency, long bytes) {}

    /** Again and again for a while. */
    private Openings open(Duration time) {
        var latency = new Latency();
        var bytes = 0L;
        for (var until = System.nanoTime() + time.toNanos(); System.nanoTime() < until; ) {
            var opened = console.open();
            latency.record(opened.nanos());
            bytes = opened.bytes();
        }
        return new Openings(latency, bytes);
    }

    private void figure(int past, Openings openings) {
        figures.add(line(past, "p50"), "ms", openings.latency().p50());
        if (past == settings.pasts().get(0)) {
            figures.add(line(past, "p95"), "ms", openings.latency().p95());
        } else {
            figures.add(
                    line(past, "p95"),
                    "ms",
                    openings.latency().p95(),
                    line(settings.pasts().get(0), "p95"),
                    Target.ratioAtMost(1.3, "6: at most 1.3 x that with 10"));
        }
        figures.add(line(past, "all that is asked for"), "KiB", openings.bytes() / KIB);
    }

    private static String line(int past, String what) {
        return NAME.formatted(past, what);
    }
}
