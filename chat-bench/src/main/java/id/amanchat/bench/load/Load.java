package id.amanchat.bench.load;

import id.amanchat.bench.journal.Journal;
import java.time.Duration;

/** A way of making people talk. */
public interface Load {
    /** How long an answer may take before it counts as missing. */
    Duration PATIENCE = Duration.ofSeconds(20);

    /** Talks for as long as the load lasts and then waits for what is under way; returns what was done in time. */
    Done run(Journal journal, Tally tally);

    /** @param messages acknowledged before the load ended, in {@code seconds} */
    record Done(long messages, double seconds) {
        public double perSecond() {
            return messages / seconds;
        }
    }
}
