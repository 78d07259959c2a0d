package id.amanchat.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatencyTest {
    private final Latency latency = new Latency();

    @Test
    void percentilesAreInMilliseconds() {
        LongStream.rangeClosed(1, 100).map(TimeUnit.MILLISECONDS::toNanos).forEach(latency::record);
        assertThat(latency.p50()).isEqualTo(50, within(0.1));
        assertThat(latency.p95()).isEqualTo(95, within(0.1));
        assertThat(latency.p99()).isEqualTo(99, within(0.1));
    }

    @Test
    void whatNeverCameTookNoTimeAtAll() {
        assertThat(latency.p50()).isNaN();
    }

    @Test
    void whatTakesForeverCountsAsTwoMinutes() {
        latency.record(Long.MAX_VALUE);
        assertThat(latency.p50()).isEqualTo(120_000, within(100.0));
    }
}
