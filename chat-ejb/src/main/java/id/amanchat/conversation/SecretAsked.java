package id.amanchat.conversation;

import id.amanchat.guard.Kind;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.AuditableEvent;
import java.time.OffsetDateTime;

/**
 * Somebody who speaks for the bank tried to ask a customer for a secret; it was refused.
 *
 * @param by who tried
 * @param time the how manieth time in this conversation; from the second on, supervisors are told
 */
public record SecretAsked(ConversationId id, PersonId by, Kind kind, int time, OffsetDateTime at)
        implements AuditableEvent {

    @Override
    public String actor() {
        return by.toString();
    }

    @Override
    public String what() {
        return "conversation.SECRET_ASKED";
    }

    @Override
    public String subject() {
        return id.toString();
    }
}
