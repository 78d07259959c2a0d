package id.amanchat.social.internal.channel;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A channel did not do what was asked: nothing was changed there. Its message is a constant, never the channel's words. */
public final class ChannelTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble. */
    public enum Kind {
        /** The token is not valid (any more). */
        SIGNED_OUT,
        /** It may not do this. */
        FORBIDDEN,
        /** Too often: see {@link #until()}. */
        LIMITED,
        /** No answer, or none in time. */
        UNREACHABLE,
        /** An answer that says it broke down. */
        BROKEN,
        /** An answer that cannot be understood. */
        UNREADABLE
    }

    private final Kind kind;
    private final transient OffsetDateTime until;

    public ChannelTrouble(Kind kind) {
        this(kind, null);
    }

    public ChannelTrouble(Kind kind, OffsetDateTime until) {
        super(kind.name());
        this.kind = kind;
        this.until = until;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<OffsetDateTime> until() {
        return Optional.ofNullable(until);
    }
}
