package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A conversation on its way from its agent to a colleague or a queue. Proposed first; the receiver takes it (or, warm, joins
 * the room before), or it comes to nothing and the conversation is where it was. Of one conversation at most one is under
 * way: whoever proposes or ends one holds the lock on the row of the agent who answers.
 */
@Entity
@Table(name = "routing_transfer")
class Transfer {

    @Id
    private UUID id;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "from_agent")
    private UUID fromAgent;

    @Column(name = "to_agent")
    private UUID toAgent;

    @Column(name = "to_queue")
    private String toQueue;

    private boolean warm;

    private String note;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    private String reason;

    @Column(name = "proposed_at")
    private OffsetDateTime proposedAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    protected Transfer() {}

    private Transfer(ConversationId conversation, PersonId from, boolean warm, String note, OffsetDateTime now) {
        this.id = UUID.randomUUID();
        this.conversationId = conversation.value();
        this.fromAgent = from.value();
        this.warm = warm;
        this.note = note;
        this.state = TransferState.PROPOSED;
        this.proposedAt = now;
    }

    static Transfer toColleague(
            ConversationId conversation, PersonId from, PersonId to, boolean warm, String note, OffsetDateTime now) {
        Transfer transfer = new Transfer(conversation, from, warm, note, now);
        transfer.toAgent = to.value();
        return transfer;
    }

    static Transfer toQueue(
            ConversationId conversation, PersonId from, String queue, boolean warm, String note, OffsetDateTime now) {
        Transfer transfer = new Transfer(conversation, from, warm, note, now);
        transfer.toQueue = queue;
        return transfer;
    }

    UUID id() {
        return id;
    }

    ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    PersonId from() {
        return new PersonId(fromAgent);
    }

    /** The receiver: for one to a queue whoever joined. */
    Optional<PersonId> to() {
        return Optional.ofNullable(toAgent).map(PersonId::new);
    }

    Optional<String> queue() {
        return Optional.ofNullable(toQueue);
    }

    boolean warm() {
        return warm;
    }

    String note() {
        return note;
    }

    boolean proposed() {
        return state == TransferState.PROPOSED;
    }

    boolean joined() {
        return state == TransferState.JOINED;
    }

    boolean joinedBy(PersonId person) {
        return joined() && to().filter(person::equals).isPresent();
    }

    boolean withdrawn() {
        return state == TransferState.WITHDRAWN;
    }

    boolean underway() {
        return proposed() || joined();
    }

    boolean concerns(PersonId person) {
        return person.equals(from()) || to().filter(person::equals).isPresent();
    }

    void join(PersonId receiver) {
        toAgent = receiver.value();
        state = TransferState.JOINED;
    }

    void end(TransferState how, Optional<String> because, OffsetDateTime now) {
        state = how;
        reason = because.orElse(null);
        endedAt = now;
    }
}
