package id.amanchat.bench.load;

import id.amanchat.bench.figures.Latency;
import id.amanchat.bench.journal.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Times to the agent's socket second by second, by the moment meant for sending. Safe for several threads. */
public final class Windows extends Tally {
    private static final double NANOS = 1e9;

    private final long start = System.nanoTime();
    private final List<Latency> seconds;

    public Windows(int seconds) {
        this.seconds =
                new ArrayList<>(Stream.generate(Latency::new).limit(seconds).toList());
    }

    @Override
    public void shown(Side from, long nanos) {
        super.shown(from, nanos);
        var second = (int) ((System.nanoTime() - nanos - start) / NANOS);
        if (second >= 0 && second < seconds.size()) {
            seconds.get(second).record(nanos);
        }
    }

    /** After how many seconds every following one had a p99 of at most {@code millis}; all of them when none had. */
    public int secondsUntilCalm(double millis) {
        return IntStream.range(0, seconds.size())
                .map(i -> seconds.size() - 1 - i)
                .filter(i -> seconds.get(i).count() == 0 || seconds.get(i).p99() > millis)
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }
}
