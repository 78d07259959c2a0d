package id.amanchat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.journal.Side;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WindowsTest {
    @Test
    void aCalmFirstSecondIsCalmAtOnce() {
        var windows = new Windows(1);
        windows.shown(Side.CUSTOMER, 1);
        assertThat(windows.secondsUntilCalm(50)).isZero();
    }

    @Test
    void aSecondInWhichNothingArrivedIsNotCalm() {
        assertThat(new Windows(3).secondsUntilCalm(50)).isEqualTo(3);
    }

    @Test
    void whatWasMeantForAnEarlierTimeIsNobodysSecond() {
        var windows = new Windows(1);
        windows.shown(Side.CUSTOMER, TimeUnit.SECONDS.toNanos(5));
        assertThat(windows.secondsUntilCalm(50)).isEqualTo(1);
    }
}
