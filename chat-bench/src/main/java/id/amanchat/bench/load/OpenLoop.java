package id.amanchat.bench.load;

import id.amanchat.bench.journal.Journal;
import id.amanchat.bench.journal.Side;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * So many customers' messages a second, evenly, whatever the server makes of it; times count from the moment each was meant
 * to be sent. A customer whose browser has no connection left does not type on: beyond six under way for each
 * conversation, messages are held back, never sent, and counted apart.
 */
public final class OpenLoop implements Load {
    private static final int MOST_UNDER_WAY = 6;

    private final List<? extends Talk> talks;
    private final double perSecond;
    private final Duration time;
    private final Semaphore underWay;
    private final Phrases phrases = new Phrases();
    private long heldBack;

    public OpenLoop(List<? extends Talk> talks, double perSecond, Duration time) {
        this.talks = talks;
        this.perSecond = perSecond;
        this.time = time;
        this.underWay = new Semaphore(MOST_UNDER_WAY * talks.size());
    }

    /** What was never sent because too much was under way. */
    public long heldBack() {
        return heldBack;
    }

    @Override
    public Done run(Journal journal, Tally tally) {
        var done = send(journal, tally);
        drain();
        return done;
    }

    /** Sends for as long as the load lasts and does not wait for what is under way then. */
    public Done send(Journal journal, Tally tally) {
        var start = System.nanoTime();
        var messages = Math.round(perSecond * time.toNanos() / 1e9);
        for (var number = 0L; number < messages; number++) {
            var intended = start + Math.round(number * 1e9 / perSecond);
            Waiting.until(intended, () -> false);
            sendOne(journal, tally, number, intended);
        }
        return new Done(tally.acknowledged().count(), (System.nanoTime() - start) / 1e9);
    }

    /** Waits for what is under way. */
    public void drain() {
        try {
            underWay.tryAcquire(
                    MOST_UNDER_WAY * talks.size(), PATIENCE.multipliedBy(2).toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", cause);
        }
    }

    private void sendOne(Journal journal, Tally tally, long number, long intended) {
        if (!underWay.tryAcquire()) {
            heldBack++;
            return;
        }
        var talk = talks.get((int) (number % talks.size()));
        var sending = journal.sending(talk.conversation(), Side.CUSTOMER, intended, tally);
        talk.send(sending, phrases.line(number));
        sending.done().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).whenComplete((done, failure) -> {
            underWay.release();
            if (failure != null) {
                Failures.count(failure, tally);
            }
        });
    }
}
