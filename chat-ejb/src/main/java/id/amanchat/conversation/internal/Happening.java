package id.amanchat.conversation.internal;

import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Badge;
import java.util.Optional;

/** What a step is to tell. Components as in {@link Step}. */
record Happening(StepKind kind, Optional<Badge> whom, boolean staffOnly, long about, String detail, String commitment) {

    Happening(StepKind kind, Optional<Badge> whom, boolean staffOnly) {
        this(kind, whom, staffOnly, 0, null, null);
    }

    static Happening of(StepKind kind, Optional<Badge> whom, String detail) {
        return new Happening(kind, whom, kind.staffOnly(), 0, detail, null);
    }

    static Happening about(StepKind kind, long sequence) {
        return new Happening(kind, Optional.empty(), kind.staffOnly(), sequence, null, null);
    }

    static Happening redacted(long sequence, String commitment) {
        return new Happening(StepKind.REDACTED, Optional.empty(), false, sequence, null, commitment);
    }
}
