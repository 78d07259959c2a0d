package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.guard.Finding;
import id.amanchat.guard.Kind;
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

/** That the guard refused a text, and why; never the text. */
@Entity
@Table(name = "conversation_refusal")
@IdClass(NumberedKey.class)
public class RefusedText {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Id
    private int number;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String rule;

    @Column(name = "refused_at")
    private OffsetDateTime refusedAt;

    protected RefusedText() {}

    /** Takes the next number of the conversation, whose row the caller has locked. */
    RefusedText(Conversation conversation, ClientId clientId, PersonId writer, Finding finding, OffsetDateTime now) {
        this.conversationId = conversation.id().value();
        this.number = conversation.refusals().next(finding.kind());
        this.clientId = clientId.value();
        this.personId = writer.value();
        this.kind = finding.kind();
        this.rule = finding.rule();
        this.refusedAt = now;
    }
}
