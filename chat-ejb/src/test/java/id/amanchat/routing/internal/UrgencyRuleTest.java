package id.amanchat.routing.internal;

import static id.amanchat.routing.internal.AgentFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A promise is urgent before it is broken, not after. */
class UrgencyRuleTest {

    @Test
    void aLongPromiseIsUrgentInItsLastFifth() {
        assertThat(UrgencyRule.urgentAt(NOON, Duration.ofMinutes(10))).isEqualTo(NOON.minusMinutes(2));
    }

    @Test
    void aShortOneInItsLastHalfMinute() {
        assertThat(UrgencyRule.urgentAt(NOON, Duration.ofMinutes(1))).isEqualTo(NOON.minusSeconds(30));
    }
}
