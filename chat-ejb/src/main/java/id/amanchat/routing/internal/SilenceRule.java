package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Side;
import id.amanchat.conversation.Silence;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * How long nobody may say anything in a conversation, and what follows. The clock starts anew with each event by anyone.
 *
 * @param agent until a chat whose customer waits for an answer goes back to the queue; zero: never
 * @param customer until a customer who was answered is asked whether they are still there, and closed half of that later;
 *     zero: never
 * @param hold until a chat on hold is closed
 */
record SilenceRule(Duration agent, Duration customer, Duration hold) {

    /** Outside, only the agent's silence counts: who wrote there owes no answer. */
    SilenceVerdict judge(Silence silence, OffsetDateTime now) {
        SilenceVerdict verdict = judgeBoth(silence, now);
        return silence.outside() && verdict != SilenceVerdict.RETURN ? SilenceVerdict.NOTHING : verdict;
    }

    private SilenceVerdict judgeBoth(Silence silence, OffsetDateTime now) {
        if (silence.state() == ConversationState.ON_HOLD) {
            boolean over =
                    silence.heldAt().filter(since -> passed(since, hold, now)).isPresent();
            return over ? SilenceVerdict.CLOSE_HELD : SilenceVerdict.NOTHING;
        }
        if (silence.state() != ConversationState.OPEN) {
            return SilenceVerdict.NOTHING;
        }
        return silence.lastBy().filter(Side.AGENT::equals).isPresent()
                ? judgeCustomer(silence, now)
                : verdict(SilenceVerdict.RETURN, passed(silence.lastEventAt(), agent, now));
    }

    private SilenceVerdict judgeCustomer(Silence silence, OffsetDateTime now) {
        return silence.askedAt()
                .map(asked -> verdict(
                        SilenceVerdict.CLOSE, passed(later(asked, silence.lastEventAt()), customer.dividedBy(2), now)))
                .orElseGet(() -> verdict(SilenceVerdict.ASK, passed(silence.lastEventAt(), customer, now)));
    }

    private static SilenceVerdict verdict(SilenceVerdict verdict, boolean due) {
        return due ? verdict : SilenceVerdict.NOTHING;
    }

    private static boolean passed(OffsetDateTime since, Duration limit, OffsetDateTime now) {
        return !limit.isZero() && !now.isBefore(since.plus(limit));
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
