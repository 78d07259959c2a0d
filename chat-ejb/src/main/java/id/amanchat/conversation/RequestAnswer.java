package id.amanchat.conversation;

import id.amanchat.guard.Finding;
import id.amanchat.guard.Verdict;
import java.util.List;

/** What came of asking for a conversation. */
public sealed interface RequestAnswer {

    /** A new one waits. */
    record Started(ConversationId id) implements RequestAnswer {}

    /** There is one already; the text was not posted. */
    record AlreadyThere() implements RequestAnswer {}

    /**
     * Not taken; nothing of it was stored.
     *
     * @param findings what the guard refused, in the order of the text; empty for any other refusal
     */
    record Refused(Refusal refusal, List<Finding> findings) implements RequestAnswer {

        public Refused {
            findings = List.copyOf(findings);
        }

        public Refused(Refusal refusal) {
            this(refusal, List.of());
        }

        /** By the guard. */
        public static Refused by(Verdict verdict) {
            return new Refused(Refusal.BY_GUARD, verdict.refusals());
        }
    }
}
