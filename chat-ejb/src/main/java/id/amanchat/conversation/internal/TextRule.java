package id.amanchat.conversation.internal;

import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.Refusal;
import java.util.Optional;

/** What a message's text may be. Characters are Unicode code points. */
public final class TextRule {

    private TextRule() {}

    /** Why it is not taken; empty when it is. */
    public static Optional<Refusal> judge(String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(Refusal.EMPTY);
        }
        if (text.codePointCount(0, text.length()) > Conversations.LONGEST_TEXT) {
            return Optional.of(Refusal.TOO_LONG);
        }
        // A code point in the surrogate range is one whose other half is missing.
        boolean whole = text.codePoints().noneMatch(point -> point == 0 || isSurrogate(point));
        return whole ? Optional.empty() : Optional.of(Refusal.NOT_TEXT);
    }

    /** As much of a text of somewhere else as a message can hold, without what is no character. */
    static String fit(String text) {
        String whole = text.codePoints()
                .filter(point -> point != 0 && !isSurrogate(point))
                .limit(Conversations.LONGEST_TEXT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > Conversations.LONGEST_TEXT
                ? whole.substring(0, whole.offsetByCodePoints(whole.length(), -1)) + "…"
                : whole;
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
