package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Side;
import id.amanchat.conversation.Silence;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Since when nothing happened in a conversation, and what was done about it. Any event by anyone starts it anew. */
@Embeddable
public class Clock {

    @Column(name = "last_event_at")
    private OffsetDateTime lastEventAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_by")
    private Side lastBy;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "held_at")
    private OffsetDateTime heldAt;

    protected Clock() {}

    Clock(OffsetDateTime now) {
        this.lastEventAt = now;
    }

    void spoke(Side by, OffsetDateTime now) {
        lastBy = by;
        startAnew(now);
    }

    /** Something happened that is no word: somebody else answers now, or it goes on. */
    void startAnew(OffsetDateTime now) {
        lastEventAt = now;
        askedAt = null;
        heldAt = null;
    }

    void asked(OffsetDateTime now) {
        askedAt = now;
    }

    void held(OffsetDateTime now) {
        startAnew(now);
        heldAt = now;
    }

    public boolean lastBy(Side side) {
        return lastBy == side;
    }

    OffsetDateTime lastEventAt() {
        return lastEventAt;
    }

    Optional<Side> lastBy() {
        return Optional.ofNullable(lastBy);
    }

    Silence silence(Conversation of, ConversationState state) {
        return new Silence(
                of.id(),
                state,
                lastBy(),
                lastEventAt,
                Optional.ofNullable(askedAt),
                Optional.ofNullable(heldAt),
                of.outside());
    }
}
