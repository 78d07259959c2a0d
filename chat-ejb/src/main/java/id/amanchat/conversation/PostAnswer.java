package id.amanchat.conversation;

import id.amanchat.guard.Finding;
import id.amanchat.guard.Verdict;
import java.util.List;

/** What came of posting a message. */
public sealed interface PostAnswer {

    /**
     * Stored; this time, or when it was first sent.
     *
     * @param first whether it was this time
     */
    record Stored(MessageView message, boolean first) implements PostAnswer {}

    /** The same message is being stored by another request at this moment: asked again, it is {@link Stored}. */
    record Underway() implements PostAnswer {}

    /**
     * Not taken; nothing of it was stored.
     *
     * @param findings what the guard refused, in the order of the text; empty for any other refusal
     */
    record Refused(Refusal refusal, List<Finding> findings) implements PostAnswer {

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

    /** The conversation is over. */
    record Closed() implements PostAnswer {}

    /** No such conversation, or not the caller's: nobody learns which. */
    record NotFound() implements PostAnswer {}

    /** It is held on a channel: what is to stand in it must stand there first. */
    record HeldElsewhere() implements PostAnswer {}

    /** The client id belongs to a message of the other side. */
    record ClientIdTaken() implements PostAnswer {}
}
