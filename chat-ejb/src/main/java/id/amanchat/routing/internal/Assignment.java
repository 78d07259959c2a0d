package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Which agent works on a conversation, while it is open. */
@Entity
@Table(name = "routing_assignment")
public class Assignment {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "agent_id")
    private UUID agentId;

    private OffsetDateTime since;

    protected Assignment() {}

    Assignment(ConversationId conversation, PersonId agent, OffsetDateTime now) {
        this.conversationId = conversation.value();
        this.agentId = agent.value();
        this.since = now;
    }

    ConversationId conversation() {
        return new ConversationId(conversationId);
    }
}
