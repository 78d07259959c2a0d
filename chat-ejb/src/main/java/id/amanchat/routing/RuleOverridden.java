package id.amanchat.routing;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.AuditableEvent;
import java.time.OffsetDateTime;

/**
 * A supervisor gave a conversation to an agent against the rules.
 *
 * @param agent who got it
 * @param by the supervisor
 * @param rule which one: CAPACITY, PRESENCE or FIT
 */
public record RuleOverridden(ConversationId conversation, PersonId agent, PersonId by, String rule, OffsetDateTime at)
        implements AuditableEvent {

    @Override
    public String actor() {
        return by.toString();
    }

    @Override
    public String what() {
        return "routing.OVERRIDDEN_" + rule;
    }

    @Override
    public String subject() {
        return conversation.toString();
    }
}
