package id.amanchat.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Side;
import id.amanchat.conversation.Silence;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Five minutes for the agent, ten for the customer, an hour on hold. */
class SilenceRuleTest {

    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-21T09:00:00Z");

    private final SilenceRule rule =
            new SilenceRule(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofHours(1));

    private static Silence saidAtNine(Side by) {
        return silence(ConversationState.OPEN, Optional.of(by), Optional.empty(), Optional.empty());
    }

    private static Silence saidAtNineAndAsked(OffsetDateTime asked) {
        return silence(ConversationState.OPEN, Optional.of(Side.AGENT), Optional.of(asked), Optional.empty());
    }

    private static Silence heldAt(OffsetDateTime held) {
        return silence(ConversationState.ON_HOLD, Optional.of(Side.AGENT), Optional.empty(), Optional.of(held));
    }

    private static Silence silence(
            ConversationState state, Optional<Side> by, Optional<OffsetDateTime> asked, Optional<OffsetDateTime> held) {
        return new Silence(ConversationId.fresh(), state, by, NINE, asked, held, false);
    }

    private static Silence outside(ConversationState state, Side by) {
        return new Silence(
                ConversationId.fresh(), state, Optional.of(by), NINE, Optional.of(NINE), Optional.of(NINE), true);
    }

    private SilenceVerdict after(Duration passed, Silence silence) {
        return rule.judge(silence, NINE.plus(passed));
    }

    @Test
    void aCustomerWaitsForAnAnswerFiveMinutesThenOthersMayTakeIt() {
        assertThat(after(Duration.ofSeconds(299), saidAtNine(Side.CUSTOMER))).isEqualTo(SilenceVerdict.NOTHING);
        assertThat(after(Duration.ofSeconds(300), saidAtNine(Side.CUSTOMER))).isEqualTo(SilenceVerdict.RETURN);
    }

    @Test
    void anAgentWhoNeverSaidAWordIsSilentToo() {
        Silence never = silence(ConversationState.OPEN, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(after(Duration.ofMinutes(5), never)).isEqualTo(SilenceVerdict.RETURN);
    }

    @Test
    void outsideOnlyTheAgentsSilenceCounts() {
        Duration day = Duration.ofDays(1);
        assertThat(after(day, outside(ConversationState.OPEN, Side.AGENT))).isEqualTo(SilenceVerdict.NOTHING);
        assertThat(after(day, outside(ConversationState.ON_HOLD, Side.AGENT))).isEqualTo(SilenceVerdict.NOTHING);
        assertThat(after(day, outside(ConversationState.OPEN, Side.CUSTOMER))).isEqualTo(SilenceVerdict.RETURN);
    }

    @Test
    void aCustomerWhoWasAnsweredIsAskedAfterTenMinutes() {
        assertThat(after(Duration.ofSeconds(599), saidAtNine(Side.AGENT))).isEqualTo(SilenceVerdict.NOTHING);
        assertThat(after(Duration.ofSeconds(600), saidAtNine(Side.AGENT))).isEqualTo(SilenceVerdict.ASK);
    }

    @Test
    void whoDoesNotAnswerTheQuestionIsClosedHalfOfThatLater() {
        Silence asked = saidAtNineAndAsked(NINE.plusMinutes(10));
        assertThat(after(Duration.ofSeconds(899), asked)).isEqualTo(SilenceVerdict.NOTHING);
        assertThat(after(Duration.ofSeconds(900), asked)).isEqualTo(SilenceVerdict.CLOSE);
    }

    @Test
    void aWordOfTheAgentAfterTheQuestionStartsTheClockAnew() {
        Silence asked = saidAtNineAndAsked(NINE.minusMinutes(4));
        assertThat(after(Duration.ofMinutes(4), asked)).isEqualTo(SilenceVerdict.NOTHING);
        assertThat(after(Duration.ofMinutes(5), asked)).isEqualTo(SilenceVerdict.CLOSE);
    }

    @Test
    void whatIsOnHoldIsClosedAfterAnHourAndNotBefore() {
        assertThat(after(Duration.ofMinutes(59), heldAt(NINE))).isEqualTo(SilenceVerdict.NOTHING);
        assertThat(after(Duration.ofMinutes(60), heldAt(NINE))).isEqualTo(SilenceVerdict.CLOSE_HELD);
    }

    @Test
    void aQueueCanLetSilenceBe() {
        SilenceRule patient = new SilenceRule(Duration.ZERO, Duration.ZERO, Duration.ofHours(1));
        assertThat(patient.judge(saidAtNine(Side.CUSTOMER), NINE.plusDays(1))).isEqualTo(SilenceVerdict.NOTHING);
        assertThat(patient.judge(saidAtNine(Side.AGENT), NINE.plusDays(1))).isEqualTo(SilenceVerdict.NOTHING);
    }

    @Test
    void whoeverWaitsInTheQueueIsNotSilent() {
        Silence waiting =
                silence(ConversationState.WAITING, Optional.of(Side.CUSTOMER), Optional.empty(), Optional.empty());
        assertThat(after(Duration.ofDays(1), waiting)).isEqualTo(SilenceVerdict.NOTHING);
    }
}
