package id.amanchat.conversation.internal;

import id.amanchat.conversation.Marks;
import id.amanchat.conversation.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** How far one side of a conversation has got. Only ever moves forward. */
@Entity
@Table(name = "conversation_mark")
@IdClass(MarkKey.class)
public class Mark {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Id
    @Enumerated(EnumType.STRING)
    private Side side;

    private long received;

    @Column(name = "read_up_to")
    private long readUpTo;

    protected Mark() {}

    Mark(UUID conversationId, Side side) {
        this.conversationId = conversationId;
        this.side = side;
    }

    public Side side() {
        return side;
    }

    public Marks marks() {
        return new Marks(received, readUpTo);
    }
}
