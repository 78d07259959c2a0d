package id.amanchat.social.internal.outbound;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.AuditableEvent;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Something happened to a reply.
 *
 * @param by empty for the product's own doing
 */
public record PostEvent(Kind kind, UUID post, Optional<PersonId> by, OffsetDateTime at) implements AuditableEvent {

    /** What. */
    public enum Kind {
        WRITTEN,
        APPROVED,
        DECLINED,
        WITHDRAWN,
        REPEATED,
        POSTED,
        REFUSED
    }

    @Override
    public String actor() {
        return by.map(PersonId::toString).orElse("social");
    }

    @Override
    public String what() {
        return "social.REPLY_" + kind;
    }

    @Override
    public String subject() {
        return post.toString();
    }
}
