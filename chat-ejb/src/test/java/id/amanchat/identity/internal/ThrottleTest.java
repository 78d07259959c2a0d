package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.Race;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Visitor;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThrottleTest {

    private static final Visitor STRANGER = new Visitor("198.51.100.7", "curl/8.1", null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private PersonId budi;
    private Throttle throttle;

    @BeforeEach
    void somebodyToGuessAt() {
        budi = PersonFixture.customer(bench, "budi").id();
        throttle = bench.get(Throttle.class);
    }

    private Attempt reserve() {
        return reserve(Target.of(budi), STRANGER);
    }

    private Attempt reserve(Target target, Visitor visitor) {
        return throttle.reserve(SecretKind.CODE, target, visitor);
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(each -> throttle.refused(reserve()));
    }

    private Visitor onAKnownDevice() {
        String token = bench.inTransaction(
                () -> bench.get(Devices.class).remember(budi, STRANGER).token());
        return new Visitor("203.0.113.9", "Firefox", token);
    }

    @Test
    void theEleventhTryInHalfAnHourIsRefused() {
        fail(9);
        Attempt tenth = reserve();
        assertThat(tenth.allowed()).isTrue();
        throttle.refused(tenth);
        assertThat(reserve().allowed()).isFalse();
    }

    @Test
    void halfAnHourAfterTheLastTryItStartsAnew() {
        fail(10);
        bench.pass(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(reserve().allowed()).isFalse();
        bench.pass(Duration.ofSeconds(1));
        fail(10);
        assertThat(reserve().allowed()).isFalse();
    }

    @Test
    void aRefusedTryDoesNotLengthenTheWait() {
        fail(10);
        bench.pass(Duration.ofMinutes(20));
        fail(1);
        bench.pass(Duration.ofMinutes(10));
        assertThat(reserve().allowed()).isTrue();
    }

    @Test
    void aSuccessStartsAnew() {
        fail(9);
        throttle.accepted(reserve());
        fail(9);
        assertThat(reserve().allowed()).isTrue();
    }

    @Test
    void whatWasNotComparedDoesNotCount() {
        fail(9);
        throttle.takeBack(reserve());
        assertThat(reserve().allowed()).isTrue();
        throttle.takeBack(reserve());
        assertThat(reserve().allowed()).isFalse();
    }

    @Test
    void eachSecretCountsForItself() {
        fail(10);
        assertThat(throttle.reserve(SecretKind.PASSWORD, Target.of(budi), STRANGER)
                        .allowed())
                .isTrue();
    }

    @Test
    void strangersCloseOnlyStrangersOut() {
        Visitor known = onAKnownDevice();
        fail(10);
        assertThat(reserve(Target.of(budi), known).allowed()).isTrue();
    }

    @Test
    void aKnownDeviceCountsForItself() {
        Visitor known = onAKnownDevice();
        IntStream.range(0, 10).forEach(each -> throttle.refused(reserve(Target.of(budi), known)));
        assertThat(reserve(Target.of(budi), known).allowed()).isFalse();
        assertThat(reserve().allowed()).isTrue();
    }

    @Test
    void anotherPersonsDeviceIsAStranger() {
        Visitor known = onAKnownDevice();
        PersonId siti = PersonFixture.customer(bench, "siti").id();
        assertThat(reserve(Target.of(siti), known).knownDevice()).isFalse();
        assertThat(reserve(Target.of(budi), known).knownDevice()).isTrue();
    }

    @Test
    void aTokenMadeUpIsAStranger() {
        for (String token : new String[] {"", "nonsense!", "AAAA", "x".repeat(5_000)}) {
            assertThat(reserve(Target.of(budi), new Visitor("203.0.113.9", null, token))
                            .knownDevice())
                    .isFalse();
        }
    }

    @Test
    void aHundredInARowDisableItUntilItIsMadeAnew() {
        for (int round = 0; round < 10; round++) {
            fail(10);
            bench.pass(Duration.ofMinutes(31));
        }
        bench.pass(Duration.ofDays(365));
        assertThat(reserve().allowed()).isFalse();
        assertThat(bench.events().what().stream().filter("identity.FACTOR_DISABLED"::equals))
                .hasSize(1);
        throttle.forget(budi, SecretKind.CODE);
        assertThat(reserve().allowed()).isTrue();
    }

    @Test
    void ninetyNineInARowDoNot() {
        for (int round = 0; round < 9; round++) {
            fail(10);
            bench.pass(Duration.ofMinutes(31));
        }
        fail(9);
        assertThat(reserve().allowed()).isTrue();
    }

    @Test
    void whatIsDisabledStaysSoWhateverComesLate() {
        for (int round = 0; round < 9; round++) {
            fail(10);
            bench.pass(Duration.ofMinutes(31));
        }
        fail(9);
        Attempt last = reserve();
        throttle.refused(last);
        throttle.accepted(last);
        throttle.takeBack(last);
        bench.pass(Duration.ofMinutes(31));
        assertThat(reserve().allowed()).isFalse();
    }

    @Test
    void forgettingOneSecretLeavesTheOthers() {
        fail(10);
        throttle.forget(budi, SecretKind.PASSWORD, SecretKind.PASSKEY);
        assertThat(reserve().allowed()).isFalse();
    }

    @Test
    void nobodyIsThrottledAlike() {
        Target nobody = Target.nobody("nobody-here");
        IntStream.range(0, 10).forEach(each -> throttle.refused(reserve(nobody, STRANGER)));
        assertThat(reserve(nobody, STRANGER).allowed()).isFalse();
    }

    @Test
    void aHundredThousandNamesOfNobodyFillNoTable() {
        assertThat(IntStream.range(0, 100_000)
                        .mapToObj(number -> Target.nobody("n" + number).key())
                        .distinct())
                .hasSizeLessThanOrEqualTo(65_536)
                .hasSizeGreaterThan(40_000);
    }

    @Test
    void refusalsAreToldToThePersonAndTheTenthSaysSo() {
        fail(12);
        assertThat(PersonFixture.activity(bench, budi))
                .hasSize(11)
                .filteredOn("THROTTLED"::equals)
                .hasSize(1);
        assertThat(bench.events().what())
                .filteredOn("identity.THROTTLED"::equals)
                .hasSize(3);
        assertThat(bench.figures().counted("amanchat.identity.throttled")).isEqualTo(2);
    }

    @Test
    void triesAtTheSameTimeNeverExceedTen() {
        assertThat(Race.winners(200, each -> reserve().allowed())).isEqualTo(10);
    }

    @Test
    void triesAtTheSameTimeNeverExceedTenOnACounterOfYesterday() {
        fail(3);
        bench.pass(Duration.ofHours(20));
        assertThat(Race.winners(200, each -> reserve().allowed())).isEqualTo(10);
    }

    @Test
    void anAddressThatFailedTooOftenIsClosedButForDevicesThatAreKnown() {
        Visitor known = onAKnownDevice();
        Visitor sameAddress = new Visitor(STRANGER.address(), "Firefox", known.deviceToken());
        assertThat(throttle.closed(budi, STRANGER)).isFalse();
        IntStream.range(0, 300).forEach(each -> throttle.refused(reserve(Target.nobody("name " + each), STRANGER)));

        assertThat(throttle.closed(budi, STRANGER)).isTrue();
        assertThat(throttle.closed(null, STRANGER)).isTrue();
        assertThat(throttle.closed(budi, sameAddress)).isFalse();
        assertThat(throttle.closed(null, sameAddress)).isTrue();
    }
}
