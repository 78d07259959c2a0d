package id.amanchat.routing.internal;

import static id.amanchat.routing.internal.AgentFixture.NOON;
import static id.amanchat.routing.internal.AgentFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.routing.internal.EstimateRule.Answered;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a customer is told about the wait must be what is known, and no more. */
class EstimateRuleTest {

    private static Answered answered(String agent, int minutesAgo, int waitedMinutes) {
        return new Answered(NOON.minusMinutes(minutesAgo), Duration.ofMinutes(waitedMinutes), person(agent));
    }

    /** One agent, an answer every two minutes, and always somebody in line. */
    private static final List<Answered> ONE_EVERY_TWO_MINUTES =
            List.of(answered("Ayu", 1, 10), answered("Ayu", 3, 10), answered("Ayu", 5, 10));

    @Test
    void eachPlaceInLineTakesTheTimeBetweenTwoAnswers() {
        assertThat(EstimateRule.estimate(ONE_EVERY_TWO_MINUTES, 1, 1)).hasValue(120);
        assertThat(EstimateRule.estimate(ONE_EVERY_TWO_MINUTES, 1, 5)).hasValue(600);
    }

    @Test
    void twiceAsManyAgentsAsThenTakeHalfTheTime() {
        assertThat(EstimateRule.estimate(ONE_EVERY_TWO_MINUTES, 2, 5)).hasValue(300);
    }

    @Test
    void halfAsManyAgentsAsThenTakeTwiceTheTime() {
        List<Answered> two = List.of(answered("Ayu", 1, 10), answered("Bima", 3, 10), answered("Ayu", 5, 10));
        assertThat(EstimateRule.estimate(two, 1, 1)).hasValue(240);
    }

    @Test
    void aQuietHourBetweenTwoCustomersDoesNotCount() {
        List<Answered> quiet = List.of(answered("Ayu", 1, 1), answered("Ayu", 61, 1), answered("Ayu", 121, 1));
        assertThat(EstimateRule.estimate(quiet, 1, 1)).hasValue(60);
    }

    @Test
    void withNobodyThereNothingIsSaid() {
        assertThat(EstimateRule.estimate(ONE_EVERY_TWO_MINUTES, 0, 1)).isEmpty();
    }

    @Test
    void twoAnswersAreTooFewToSaySomething() {
        assertThat(EstimateRule.estimate(ONE_EVERY_TWO_MINUTES.subList(0, 2), 1, 1))
                .isEmpty();
    }

    @Test
    void itIsNeverLessThanASecond() {
        List<Answered> atOnce = List.of(answered("Ayu", 1, 0), answered("Ayu", 3, 0), answered("Ayu", 5, 0));
        assertThat(EstimateRule.estimate(atOnce, 1, 1)).hasValue(1);
    }
}
