package id.amanchat.conversation;

import id.amanchat.conversation.internal.TextRule;
import java.util.Optional;

/** Why a text is not taken. */
public enum Refusal {
    /** Nothing but space. */
    EMPTY,
    /** More than {@link Conversations#LONGEST_TEXT} characters. */
    TOO_LONG,
    /** U+0000 or half a surrogate pair: no such character exists. */
    NOT_TEXT,
    /** There is no such topic. */
    UNKNOWN_TOPIC,
    /** The guard found in it what the bank never says; the answer has what, and where. */
    BY_GUARD;

    /** Why a text that somebody wrote is not taken; empty when it is. */
    public static Optional<Refusal> of(String text) {
        return TextRule.judge(text);
    }
}
