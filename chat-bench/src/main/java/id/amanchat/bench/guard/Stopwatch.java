package id.amanchat.bench.guard;

import id.amanchat.bench.figures.Latency;
import id.amanchat.guard.Guard;
import id.amanchat.guard.RecentLine;
import id.amanchat.guard.Speaker;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** How long the guard takes, on one thread: by the clock, and of the processor alone, which others on the machine do not spoil. */
public final class Stopwatch {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Guard guard;
    private final Latency clock = new Latency();
    private final Latency processor = new Latency();

    /** Keeps what the guard says from being optimised away. */
    private long findings;

    public Stopwatch(Guard guard) {
        this.guard = guard;
    }

    public void time(String text, Speaker speaker, String language, List<RecentLine> recent) {
        var used = threads.getCurrentThreadCpuTime();
        var begun = System.nanoTime();
        findings += guard.examine(text, speaker, language, recent).findings().size();
        clock.record(System.nanoTime() - begun);
        processor.record(threads.getCurrentThreadCpuTime() - used);
    }

    public Latency clock() {
        return clock;
    }

    public Latency processor() {
        return processor;
    }

    /** So many findings in all that was timed. */
    public long findings() {
        return findings;
    }
}
