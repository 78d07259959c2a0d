package id.amanchat.bench.figures;

import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.ConcurrentHistogram;

/** How long something took, many times over: three significant digits up to two minutes. Safe for several threads. */
public final class Latency {
    private static final long LONGEST_NANOS = 120_000_000_000L;
    private static final double NANOS_IN_MILLI = 1e6;

    private final AbstractHistogram histogram = new ConcurrentHistogram(LONGEST_NANOS, 3);

    public void record(long nanos) {
        histogram.recordValue(Math.max(0, Math.min(nanos, LONGEST_NANOS)));
    }

    public long count() {
        return histogram.getTotalCount();
    }

    /** In milliseconds; {@code percent} from 0 to 100. Not a number when nothing ever came, which reaches no target. */
    public double percentile(double percent) {
        return count() == 0 ? Double.NaN : histogram.getValueAtPercentile(percent) / NANOS_IN_MILLI;
    }

    public double p50() {
        return percentile(50);
    }

    public double p95() {
        return percentile(95);
    }

    public double p99() {
        return percentile(99);
    }
}
