package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.NoteKind;
import id.amanchat.conversation.NoteView;
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

/** What staff wrote for staff. Never changed once stored. */
@Entity
@Table(name = "conversation_note")
@IdClass(NumberedKey.class)
public class Note {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "author_name")
    private String authorName;

    private String text;

    @Column(name = "after_sequence")
    private long afterSequence;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    private String findings;

    protected Note() {}

    /** Takes the next number of the conversation, whose row the caller has locked. */
    Note(Conversation conversation, NoteKind kind, ClientId clientId, Badge author, Fit fit, OffsetDateTime now) {
        this.conversationId = conversation.id().value();
        this.number = conversation.numbers().nextNote();
        this.kind = kind;
        this.clientId = clientId.value();
        this.authorId = author.person().value();
        this.authorName = author.name();
        this.text = fit.text();
        this.findings = fit.judgement().write();
        this.afterSequence = conversation.lastSequence();
        this.writtenAt = now;
    }

    public boolean by(PersonId person) {
        return person.value().equals(authorId);
    }

    public NoteView view() {
        return new NoteView(
                number,
                kind,
                clientId,
                authorName,
                text,
                afterSequence,
                writtenAt,
                Judgement.read(findings).traces());
    }
}
