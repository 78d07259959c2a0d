package id.amanchat.bench;

import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.machine.ClassHistogram;
import id.amanchat.bench.product.Idlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Target 4: what customers cost who are signed in, look at the chat page and do nothing. */
record IdleFigures(Figures figures, Stage stage) {
    private static final double KIB = 1024;
    private static final Duration UNTIL_CONNECTIONS_ARE_GONE = Duration.ofSeconds(3);

    void measure(Idlers idlers) {
        var before = memory();
        var begun = System.nanoTime();
        idlers.come();
        figures.note("%,d idle customers came in %.0f s".formatted(idlers.count(), (System.nanoTime() - begun) / 1e9));
        var after = memory();
        var name = "%,d idle customers: ".formatted(idlers.count());
        figures.add(
                name + "heap of the whole application, each",
                "KiB",
                (after.heap() - before.heap()) / KIB / idlers.count(),
                Target.atMost(40, "4: at most 40 KiB"));
        figures.add(
                name + "resident memory of the server, each",
                "KiB",
                (double) (after.residentKib() - before.residentKib()) / idlers.count());
        figures.add(name + "sockets that ended by themselves", "", idlers.gone(), Target.none("none"));
        figures.note("Classes that grew with idle customers: "
                + after.histogram().since(before.histogram()).grown("", idlers.count() / 2));
    }

    private record Memory(ClassHistogram histogram, long residentKib) {
        long heap() {
            return histogram.bytes();
        }
    }

    private Memory memory() {
        LockSupport.parkNanos(UNTIL_CONNECTIONS_ARE_GONE.toNanos());
        var histogram = stage.server().jvm().histogram();
        return new Memory(histogram, stage.server().status().residentKib());
    }
}
