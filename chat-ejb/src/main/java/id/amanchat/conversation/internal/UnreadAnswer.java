package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The first answer to a message that was left, until it is known whether the customer saw it. */
@Entity
@Table(name = "conversation_unread_answer")
public class UnreadAnswer {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "customer_id")
    private UUID customerId;

    private String language;

    private long sequence;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected UnreadAnswer() {}

    /** The last message of the conversation is the answer. */
    UnreadAnswer(Conversation conversation, OffsetDateTime now) {
        this.conversationId = conversation.id().value();
        this.customerId = conversation.customer().value();
        this.language = conversation.language();
        this.sequence = conversation.lastSequence();
        this.answeredAt = now;
    }

    ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    PersonId customer() {
        return new PersonId(customerId);
    }

    String language() {
        return language;
    }

    long sequence() {
        return sequence;
    }
}
