package id.amanchat.routing.internal;

import static id.amanchat.routing.internal.AgentFixture.NOON;
import static id.amanchat.routing.internal.AgentFixture.agent;
import static id.amanchat.routing.internal.QueueFixture.queue;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is asked first, and who is not asked at all. */
class ChoiceRuleTest {

    private static final QueueFixture CARDS = queue("cards");

    private static final Map<PersonId, String> NAMES =
            Stream.of("Ayu", "Bima", "Citra").collect(Collectors.toMap(AgentFixture::person, Function.identity()));

    private static NextInLine waits(int seconds) {
        return waits(seconds, Optional.empty());
    }

    /** In Indonesian. */
    private static NextInLine waits(int seconds, Optional<String> lastAgent) {
        return new NextInLine(
                ConversationId.fresh(),
                "cards",
                "id",
                false,
                0,
                false,
                NOON.minusSeconds(seconds),
                NOON.minusSeconds(seconds),
                lastAgent.map(AgentFixture::person));
    }

    private static List<String> order(QueueFixture queue, NextInLine next, AgentFixture... agents) {
        return ChoiceRule.inOrder(
                        queue.rules(),
                        next,
                        Arrays.stream(agents).map(AgentFixture::present).toList(),
                        NOON)
                .stream()
                .map(agent -> NAMES.get(agent.person()))
                .toList();
    }

    @Test
    void theLeastBusyIsAskedFirst() {
        assertThat(order(
                        CARDS,
                        waits(0),
                        agent("Ayu").has(2),
                        agent("Bima").has(1),
                        agent("Citra").has(0)))
                .containsExactly("Citra", "Bima", "Ayu");
    }

    @Test
    void aQuietChatWeighsLessThanABusyOne() {
        assertThat(order(CARDS, waits(0), agent("Ayu").has(1), agent("Bima").weighs(5)))
                .containsExactly("Bima", "Ayu");
    }

    @Test
    void ofTheLeastBusyTheLongestIdleIsAskedFirst() {
        assertThat(order(
                        CARDS,
                        waits(0),
                        agent("Ayu").idleFor(Duration.ofMinutes(1)),
                        agent("Bima").idleFor(Duration.ofMinutes(9))))
                .containsExactly("Bima", "Ayu");
    }

    @Test
    void ofTheLongestIdleWhoeverDeclinedLongestAgoIsAskedFirst() {
        assertThat(order(
                        CARDS,
                        waits(0),
                        agent("Ayu").declinedBefore(Duration.ofMinutes(1)),
                        agent("Bima").declinedBefore(Duration.ofMinutes(9)),
                        agent("Citra")))
                .containsExactly("Citra", "Bima", "Ayu");
    }

    @Test
    void theCustomersLastAgentComesBeforeTheLeastBusy() {
        assertThat(order(CARDS, waits(29), agent("Ayu").has(2), agent("Bima"))).containsExactly("Bima", "Ayu");
        assertThat(order(CARDS, waits(29, Optional.of("Ayu")), agent("Ayu").has(2), agent("Bima")))
                .containsExactly("Ayu", "Bima");
    }

    @Test
    void afterThePreferredSecondsTheLastAgentIsOneOfAll() {
        assertThat(order(CARDS, waits(30, Optional.of("Ayu")), agent("Ayu").has(2), agent("Bima")))
                .containsExactly("Bima", "Ayu");
    }

    @Test
    void whoeverLacksASkillIsNotAsked() {
        assertThat(order(
                        CARDS.asksFor("cards").asksFor("fraud"),
                        waits(9999),
                        agent("Ayu").knows("cards"),
                        agent("Bima").knows("cards", "fraud")))
                .containsExactly("Bima");
    }

    @Test
    void whoeverSpeaksAnotherLanguageIsNotAsked() {
        assertThat(order(
                        CARDS,
                        waits(9999),
                        agent("Ayu").speaks("en"),
                        agent("Bima").speaks("id")))
                .containsExactly("Bima");
    }

    @Test
    void aSkillIsNoLongerAskedForAfterItsSeconds() {
        QueueFixture queue = CARDS.asksFor("cards", 60);
        assertThat(order(queue, waits(59), agent("Ayu"))).isEmpty();
        assertThat(order(queue, waits(60), agent("Ayu"))).containsExactly("Ayu");
    }

    @Test
    void ringByRingTheWaitGrowsUntilNothingIsAskedFor() {
        QueueFixture queue = CARDS.asksFor("cards", 60).asksFor("fraud", 120);
        assertThat(order(queue, waits(60), agent("Ayu"), agent("Bima").knows("fraud")))
                .containsExactly("Bima");
        assertThat(order(queue, waits(120), agent("Ayu"))).containsExactly("Ayu");
    }

    @Test
    void afterItsSecondsAnotherLanguageIsBetterThanNobody() {
        QueueFixture queue = CARDS.anyLanguageAfter(90);
        assertThat(order(queue, waits(89), agent("Ayu").speaks("en"))).isEmpty();
        assertThat(order(queue, waits(90), agent("Ayu").speaks("en"))).containsExactly("Ayu");
    }

    @Test
    void whoeverHasAllComesBeforeWhoeverMissesSomethingHoweverBusy() {
        assertThat(order(
                        CARDS.asksFor("cards", 60),
                        waits(61, Optional.of("Ayu")),
                        agent("Ayu"),
                        agent("Bima").knows("cards").has(2)))
                .containsExactly("Bima", "Ayu");
    }

    @Test
    void nobodyIsAskedAboveTheCapacity() {
        assertThat(order(
                        CARDS,
                        waits(0),
                        agent("Ayu").has(3),
                        agent("Bima").weighs(21),
                        agent("Citra").weighs(20)))
                .containsExactly("Citra");
    }

    @Test
    void aHeavyConversationNeedsMoreRoom() {
        assertThat(order(
                        CARDS.weight(20),
                        waits(0),
                        agent("Ayu").has(2),
                        agent("Bima").has(1)))
                .containsExactly("Bima");
    }

    @Test
    void nobodyThereIsNobody() {
        assertThat(order(CARDS, waits(0))).isEmpty();
    }
}
