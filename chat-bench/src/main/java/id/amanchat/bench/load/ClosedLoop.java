package id.amanchat.bench.load;

import id.amanchat.bench.journal.Journal;
import id.amanchat.bench.journal.Side;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * As much as goes: in each conversation the next message is sent as soon as the one before is acknowledged and has reached
 * the other side. Every fifth is the agent's answer.
 */
public final class ClosedLoop implements Load {
    private static final int AGENT_EVERY = 5;
    private static final long BREATH_AFTER_FAILURE_MILLIS = 250;

    private final List<? extends Talk> talks;
    private final Duration time;
    private final Phrases phrases = new Phrases();
    private volatile boolean stopped;

    public ClosedLoop(List<? extends Talk> talks, Duration time) {
        this.talks = talks;
        this.time = time;
    }

    /** Ends it before its time. */
    public void stop() {
        stopped = true;
    }

    @Override
    public Done run(Journal journal, Tally tally) {
        var start = System.nanoTime();
        var running = new CountDownLatch(talks.size());
        talks.forEach(talk -> new Turns(talk, journal, tally, start + time.toNanos(), running).next());
        Waiting.until(start + time.toNanos(), () -> stopped);
        var done = new Done(tally.acknowledged().count(), (System.nanoTime() - start) / 1e9);
        Waiting.on(running, PATIENCE.multipliedBy(2));
        return done;
    }

    /** One conversation's messages, one after the other; each is sent by the network thread that saw the last arrive. */
    private final class Turns {
        private final Talk talk;
        private final Journal journal;
        private final Tally tally;
        private final long until;
        private final CountDownLatch running;
        private long number;

        Turns(Talk talk, Journal journal, Tally tally, long until, CountDownLatch running) {
            this.talk = talk;
            this.journal = journal;
            this.tally = tally;
            this.until = until;
            this.running = running;
        }

        void next() {
            if (stopped || System.nanoTime() >= until) {
                running.countDown();
                return;
            }
            var from = ++number % AGENT_EVERY == 0 ? Side.AGENT : Side.CUSTOMER;
            var sending = journal.sending(talk.conversation(), from, System.nanoTime(), tally);
            talk.send(sending, phrases.line(number));
            sending.done().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).whenComplete(this::after);
        }

        private void after(Void done, Throwable failure) {
            if (failure == null) {
                next();
            } else {
                Failures.count(failure, tally);
                CompletableFuture.delayedExecutor(BREATH_AFTER_FAILURE_MILLIS, TimeUnit.MILLISECONDS)
                        .execute(this::next);
            }
        }
    }
}
