package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClientId;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.Side;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Wire;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** One line in a conversation, as the guard let it through. Once stored, only a redaction changes it. */
@Entity
@Table(name = "conversation_message")
@IdClass(MessageKey.class)
public class Message implements Entry {

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

    @Column(name = "author_employee_id")
    private String authorEmployeeId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String text;

    private String findings;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    private String salt;

    /** To the text as it was first stored, for ever. */
    private String commitment;

    @Embedded
    private ChainPlace place;

    @Column(name = "redacted_by")
    private Integer redactedBy;

    protected Message() {}

    /** Takes the next number of the conversation, whose row the caller has locked, and the next link of its chain. */
    Message(Conversation conversation, ClientId clientId, Badge author, Side side, Fit fit, OffsetDateTime written) {
        this.conversationId = conversation.id().value();
        this.sequence = conversation.numbers().nextSequence();
        this.clientId = clientId.value();
        this.authorId = author.person().value();
        this.authorName = author.name();
        this.authorEmployeeId = author.employeeId();
        this.side = side;
        this.text = fit.text();
        this.findings = fit.judgement().write();
        this.sentAt = written;
        this.salt = Hashing.salt();
        this.commitment = Hashing.commitment(salt, authorName, text);
        this.place = conversation.chain().append(body());
    }

    @Override
    public ChainPlace place() {
        return place;
    }

    @Override
    public OffsetDateTime at() {
        return sentAt;
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public JsonObjectBuilder json() {
        JsonObjectBuilder json = Wire.object()
                .add("entry", "message")
                .add("sequence", sequence)
                .add("side", side.name())
                .add("author", authorId.toString())
                .add("name", authorName)
                .add("employeeId", Wire.text(Optional.ofNullable(authorEmployeeId)))
                .add("at", Hashing.time(sentAt))
                .add("text", text);
        if (place != null) {
            json.add("salt", salt)
                    .add("commitment", commitment)
                    .add("link", place.link())
                    .add("hash", place.hash());
        }
        return json;
    }

    @Override
    public String body() {
        return Hashing.of(
                "message",
                Long.toString(sequence),
                side.name(),
                authorId.toString(),
                authorEmployeeId,
                Hashing.time(sentAt),
                commitment);
    }

    /**
     * Another text stands here from now on; the salt that tied the first one to its commitment is gone.
     *
     * @return the commitment to the new text
     */
    String redact(Fit fit, int step) {
        text = fit.text();
        findings = fit.judgement().write();
        salt = Hashing.salt();
        redactedBy = step;
        return Hashing.commitment(salt, authorName, text);
    }

    public boolean by(PersonId person) {
        return person.value().equals(authorId);
    }

    public ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    long sequence() {
        return sequence;
    }

    String text() {
        return text;
    }

    public MessageView view() {
        Judgement judgement = Judgement.read(findings);
        return new MessageView(
                sequence, clientId, side, authorName, text, sentAt, judgement.traces(), judgement.scam());
    }
}
