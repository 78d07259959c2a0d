package id.amanchat.conversation.internal;

import id.amanchat.conversation.CustomerNote;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What staff keep about a customer from one conversation to the next. */
@Entity
@Table(name = "conversation_customer_note")
public class KeptNote {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "author_name")
    private String authorName;

    private String text;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    protected KeptNote() {}

    public KeptNote(PersonId customer, Badge author, String text, OffsetDateTime now) {
        this.id = UUID.randomUUID();
        this.customerId = customer.value();
        this.authorId = author.person().value();
        this.authorName = author.name();
        this.text = text;
        this.writtenAt = now;
    }

    public CustomerNote view() {
        return new CustomerNote(id, authorName, text, writtenAt);
    }
}
