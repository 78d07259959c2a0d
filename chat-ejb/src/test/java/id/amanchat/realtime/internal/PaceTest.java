package id.amanchat.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** At most one call in a second, and none forgotten. */
class PaceTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Pace pace = new Pace();

    @Test
    void theFirstIsToldAtOnce() {
        assertThat(pace.due(NOON, true)).contains(Duration.ZERO);
    }

    @Test
    void whatComesWhileACallIsUnderWayIsToldByIt() {
        pace.due(NOON, true);
        assertThat(pace.due(NOON, true)).isEmpty();
    }

    @Test
    void theNextWaitsForTheRestOfTheSecond() {
        pace.due(NOON, true);
        pace.begin(NOON);
        assertThat(pace.due(NOON.plusMillis(300), true)).contains(Duration.ofMillis(700));
    }

    @Test
    void aClockThatWasSetBackHoldsNothingUp() {
        pace.due(NOON, true);
        pace.begin(NOON);
        assertThat(pace.due(NOON.minusSeconds(3600), true)).contains(Duration.ofSeconds(1));
    }

    @Test
    void whatAnotherNodeSaidIsNotSaidToTheOthersAgain() {
        pace.due(NOON, false);
        assertThat(pace.begin(NOON)).isFalse();
    }

    @Test
    void whatHappenedHereMeanwhileIsSaidToTheOthers() {
        pace.due(NOON, false);
        pace.due(NOON, true);
        assertThat(pace.begin(NOON)).isTrue();
        pace.due(NOON, false);
        assertThat(pace.begin(NOON)).isFalse();
    }
}
