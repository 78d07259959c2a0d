package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The one conversation a customer may have at a time; its key decides who wins a race to start two. */
@Entity
@Table(name = "conversation_current")
public class CurrentConversation {

    @Id
    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "conversation_id")
    private UUID conversationId;

    protected CurrentConversation() {}

    public CurrentConversation(PersonId customer, ConversationId conversation) {
        this.customerId = customer.value();
        this.conversationId = conversation.value();
    }

    public ConversationId conversation() {
        return new ConversationId(conversationId);
    }
}
