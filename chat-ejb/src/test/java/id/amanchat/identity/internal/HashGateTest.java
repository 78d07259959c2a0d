package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.identity.PasswordAnswer;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proof;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.identity.SecondFactorAnswer;
import id.amanchat.identity.SignIn;
import id.amanchat.identity.Visitor;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HashGateTest {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final Visitor STRANGER = new Visitor("198.51.100.7", null, null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch leave = new CountDownLatch(1);
    private HashGate gate;

    @BeforeEach
    void enter() {
        gate = bench.get(HashGate.class);
    }

    @AfterEach
    void letGo() {
        leave.countDown();
        threads.shutdown();
    }

    private void fill() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(CORES);
        for (int each = 0; each < CORES; each++) {
            threads.execute(() -> gate.within(() -> {
                inside.countDown();
                return await();
            }));
        }
        inside.await();
    }

    private boolean await() {
        try {
            leave.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsDoneWithinIsAnswered() {
        assertThat(gate.within(() -> "done")).contains("done");
        assertThat(bench.figures().counted("amanchat.identity.hash")).isEqualTo(1);
    }

    @Test
    void aPlaceIsFreeAgainAfterAFailure() {
        for (int each = 0; each <= CORES; each++) {
            assertThatThrownBy(() -> gate.within(() -> {
                        throw new IllegalStateException("failed");
                    }))
                    .hasMessage("failed");
        }
        assertThat(gate.within(() -> "done")).contains("done");
    }

    @Test
    void whoeverWaitsTooLongIsToldToComeBackAndNothingIsCounted() throws InterruptedException {
        fill();
        SignIn signIn = bench.get(SignIn.class);
        assertThat(signIn.checkPassword("budi", "x", STRANGER)).isEqualTo(new PasswordAnswer.Busy(2));
        assertThat(signIn.checkSecondFactor(PersonId.fresh(), new Proof.RecoveryCode("x"), STRANGER))
                .isEqualTo(new SecondFactorAnswer.NotSignedIn(ProofAnswer.BUSY));
        assertThat(bench.figures().counted("amanchat.identity.busy")).isEqualTo(2);
        assertThat(bench.events().all()).isEmpty();
    }

    @Test
    void whoeverIsInterruptedGoes() throws InterruptedException {
        fill();
        Thread.currentThread().interrupt();
        assertThat(gate.within(() -> "done")).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }
}
