package id.amanchat.social.internal.invitation;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.AuditableEvent;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Something happened to an invitation, or to what came of it.
 *
 * @param about the invitation; for ties the author's id; null for a link that is none of ours
 * @param by null for whoever was not signed in, and for the channel's own doing
 */
public record InvitationEvent(Kind kind, UUID about, PersonId by, OffsetDateTime at) implements AuditableEvent {

    /** What can happen. The names stay: they stand in the record. */
    public enum Kind {
        INVITATION_MADE,
        INVITATION_OUT,
        /** Somebody followed it into a safe chat. */
        INVITATION_USED,
        /** Somebody came with one that another, or they themselves, used up before. */
        INVITATION_USED_BEFORE,
        INVITATION_EXPIRED,
        /** A link that was never made here. */
        INVITATION_ALTERED,
        /** A customer signed in with it and said that the account is not theirs. */
        INVITATION_NOT_THEIRS,
        HANDLE_PROVEN,
        HANDLE_TIED,
        /** Another customer has proven the same handle. */
        HANDLE_TIE_LOST,
        HANDLE_TIE_WITHDRAWN
    }

    static InvitationEvent of(Kind kind, UUID about, Optional<PersonId> by, OffsetDateTime at) {
        return new InvitationEvent(kind, about, by.orElse(null), at);
    }

    @Override
    public String actor() {
        return by == null ? null : by.toString();
    }

    @Override
    public String what() {
        return "social." + kind;
    }

    @Override
    public String subject() {
        return about == null ? null : about.toString();
    }
}
