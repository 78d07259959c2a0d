package id.amanchat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.journal.Journal;
import id.amanchat.bench.journal.Listener;
import id.amanchat.bench.journal.Sending;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoadTest {
    private final Journal journal = new Journal();
    private final Tally tally = new Tally();
    private final AtomicLong sequence = new AtomicLong();
    private final List<Talk> talks = List.of(new Echo("one"), new Echo("two"));

    @Test
    void aClosedLoopSendsTheNextWhenTheLastHasArrived() {
        var done = new ClosedLoop(talks, Duration.ofMillis(200)).run(journal, tally);
        assertThat(done.messages()).isPositive();
        assertThat(tally.errors()).isZero();
        assertThat(journal.unanswered()).isEmpty();
    }

    @Test
    void anOpenLoopSendsAsManyAsItWasToldTo() {
        new OpenLoop(talks, 500, Duration.ofMillis(200)).run(journal, tally);
        assertThat(tally.acknowledged().count()).isEqualTo(100);
    }

    @Test
    void anOpenLoopHoldsBackWhatNoBrowserCouldSend() {
        var deaf = List.<Talk>of(new Deaf());
        var load = new OpenLoop(deaf, 1000, Duration.ofMillis(20));
        load.send(journal, tally);
        assertThat(load.heldBack()).isEqualTo(20 - 6);
    }

    /** Answers from another thread, as a network does. */
    private final class Echo implements Talk {
        private final String conversation;

        Echo(String conversation) {
            this.conversation = conversation;
        }

        @Override
        public String conversation() {
            return conversation;
        }

        @Override
        public void send(Sending sending, String text) {
            CompletableFuture.runAsync(() -> {
                var number = sequence.incrementAndGet();
                sending.acknowledged(number);
                journal.arrived(new Listener(conversation, sending.from().other()), number, sending.clientId());
            });
        }
    }

    /** Never answers. */
    private static final class Deaf implements Talk {
        @Override
        public String conversation() {
            return "deaf";
        }

        @Override
        public void send(Sending sending, String text) {}
    }
}
