package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.Side;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One line in a conversation. Never changed once stored. */
@Entity
@Table(name = "conversation_message")
@IdClass(MessageKey.class)
public class Message {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Id
    private long sequence;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "author_name")
    private String authorName;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String text;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    protected Message() {}

    /** Takes the next number of the conversation, whose row the caller has locked. */
    public Message(
            Conversation conversation, ClientId clientId, Badge author, Side side, String text, OffsetDateTime now) {
        this.conversationId = conversation.id().value();
        this.sequence = conversation.numbers().nextSequence();
        this.clientId = clientId.value();
        this.authorId = author.person().value();
        this.authorName = author.name();
        this.side = side;
        this.text = text;
        this.sentAt = now;
        conversation.clock().spoke(side, now);
    }

    public boolean by(PersonId person) {
        return person.value().equals(authorId);
    }

    public ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    public MessageView view() {
        return new MessageView(sequence, clientId, side, authorName, text, sentAt);
    }
}
