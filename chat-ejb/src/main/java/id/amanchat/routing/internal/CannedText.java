package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.routing.CannedReply;
import id.amanchat.routing.CannedScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A reply written beforehand, with its variables. */
@Entity
@Table(name = "routing_canned_reply")
public class CannedText {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CannedScope scope;

    /** Whose it is, of a personal one. */
    @Column(name = "owner_id")
    private UUID ownerId;

    private String queue;

    private String shortcut;

    private String title;

    @Column(name = "text_en")
    private String textEnglish;

    @Column(name = "text_id")
    private String textIndonesian;

    @Version
    private int version;

    protected CannedText() {}

    /** A new one; without an owner it is everybody's, or a queue's. */
    CannedText(Optional<PersonId> owner) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.map(PersonId::value).orElse(null);
    }

    void take(CannedReply reply) {
        scope = reply.scope();
        queue = reply.scope() == CannedScope.QUEUE ? reply.queue() : null;
        shortcut = reply.shortcut();
        title = reply.title().strip();
        textEnglish = reply.textEnglish().strip();
        textIndonesian = reply.textIndonesian().strip();
    }

    UUID id() {
        return id;
    }

    CannedScope scope() {
        return scope;
    }

    boolean editedSince(int edited) {
        return version != edited;
    }

    /** An agent edits their own; an administrator, who is no agent, all that are nobody's own. */
    boolean editableBy(Optional<PersonId> agent) {
        return Objects.equals(ownerId, agent.map(PersonId::value).orElse(null));
    }

    String shortcut() {
        return shortcut;
    }

    String title() {
        return title;
    }

    ReplyText text(String language) {
        return new ReplyText("id".equals(language) ? textIndonesian : textEnglish);
    }

    CannedReply reply() {
        return new CannedReply(id, scope, queue, shortcut, title, textEnglish, textIndonesian, version);
    }
}
