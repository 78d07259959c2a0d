package id.amanchat.conversation;

import id.amanchat.guard.Finding;
import id.amanchat.guard.Verdict;
import java.util.List;

/** What came of writing a note. */
public sealed interface NoteAnswer {

    /** Stored; this time, or when it was first sent. */
    record Stored(NoteView note, boolean first) implements NoteAnswer {}

    /** A note about the customer, kept from one conversation to the next. */
    record Kept(CustomerNote note) implements NoteAnswer {}

    /**
     * Not taken; nothing of it was stored.
     *
     * @param findings what the guard refused, in the order of the text; empty for any other refusal
     */
    record Refused(Refusal refusal, List<Finding> findings) implements NoteAnswer {

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

    /** No such conversation, or not one of the caller's. */
    record NotFound() implements NoteAnswer {}
}
