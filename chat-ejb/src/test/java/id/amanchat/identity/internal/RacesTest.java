package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.Race;
import id.amanchat.identity.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * One secret, many who use it at the same moment: one wins. Three hundred each; ten thousand with {@code -Pproof}
 * ({@code -Damanchat.races}).
 */
class RacesTest {

    private static final int RUNNERS = Integer.getInteger("amanchat.races", 300);
    private static final long STEP = 59_000_000;

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private PersonId budi;

    @BeforeEach
    void somebody() {
        budi = PersonFixture.customer(bench, "budi").id();
    }

    @Test
    void oneCodeIsUsedOnce() {
        PersonStore people = bench.get(PersonStore.class);
        assertThat(Race.winners(RUNNERS, each -> bench.inTransaction(() -> people.useStep(budi, STEP))))
                .isEqualTo(1);
    }

    /** Codes of the step before, of this one and of the next, all good at this moment: the later void the earlier. */
    @Test
    void codesOfThreeStepsAreUsedInOrderAtMostOnceEach() {
        PersonStore people = bench.get(PersonStore.class);
        assertThat(Race.winners(RUNNERS, each -> bench.inTransaction(() -> people.useStep(budi, STEP + each % 3))))
                .isBetween(1L, 3L);
        assertThat(bench.<Boolean>inTransaction(() -> people.useStep(budi, STEP + 2)))
                .isFalse();
    }

    @Test
    void oneRecoveryCodeIsUsedOnce() {
        RecoveryCodes codes = bench.get(RecoveryCodes.class);
        UUID code = bench.inTransaction(() -> {
            codes.give(budi, codes.fresh());
            return bench.get(RecoveryCodeStore.class).of(budi).get(0).id();
        });
        RecoveryCodeSteps steps = bench.get(RecoveryCodeSteps.class);
        assertThat(Race.winners(RUNNERS, each -> steps.use(code))).isEqualTo(1);
        assertThat(bench.<Integer>inTransaction(() -> codes.left(budi))).isEqualTo(9);
    }

    @Test
    void oneActivationCodeIsUsedOnce() {
        ActivationCodes codes = bench.get(ActivationCodes.class);
        String code = bench.inTransaction(() -> codes.make(budi));
        ActivationCodes.Right right = bench.<java.util.Optional<ActivationCodes.Right>>inTransaction(
                        () -> codes.check(java.util.Optional.of(budi), code))
                .orElseThrow();
        assertThat(Race.winners(RUNNERS, each -> bench.inTransaction(() -> codes.use(right))))
                .isEqualTo(1);
    }
}
