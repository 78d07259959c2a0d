package id.amanchat.routing.internal;

import static id.amanchat.routing.internal.QueueFixture.queue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The customer's topic and language choose the queue. */
class QueueChoiceRuleTest {

    private static Optional<String> choose(String topic, String language, QueueFixture... queues) {
        return QueueChoiceRule.choose(
                        Arrays.stream(queues).map(QueueFixture::rules).toList(), topic, language)
                .map(QueueRules::key);
    }

    @Test
    void aQueueForTheLanguageComesFirst() {
        assertThat(choose(
                        "cards",
                        "id",
                        queue("cards-all").of("cards").priority(9),
                        queue("cards-en").of("cards").in("en").priority(9),
                        queue("cards-id").of("cards").in("id")))
                .contains("cards-id");
    }

    @Test
    void withoutOneItIsAQueueForAllLanguages() {
        assertThat(choose(
                        "cards",
                        "id",
                        queue("cards-en").of("cards").in("en").priority(9),
                        queue("cards-all").of("cards")))
                .contains("cards-all");
    }

    @Test
    void aCustomerOfAnotherLanguageIsNotTurnedAway() {
        assertThat(choose(
                        "cards",
                        "id",
                        queue("cards-en").of("cards").in("en"),
                        queue("cards-night").of("cards").in("en").priority(1)))
                .contains("cards-night");
    }

    @Test
    void ofSeveralThatFitTheOneOfHigherPriorityIsTaken() {
        assertThat(choose(
                        "cards",
                        "id",
                        queue("cards").in("id"),
                        queue("cards-gold").of("cards").in("id").priority(5)))
                .contains("cards-gold");
    }

    @Test
    void aTopicThatNoQueueServesHasNone() {
        assertThat(choose("loans", "en", queue("cards"))).isEmpty();
    }
}
