package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.OfferId;
import id.amanchat.routing.OfferOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A waiting conversation shown to one agent: it runs until it is accepted, declined, expired or withdrawn, once. */
@Entity
@Table(name = "routing_offer")
public class Offer {

    @Id
    private UUID id;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "agent_id")
    private UUID agentId;

    private String queue;

    private int weight;

    private String reason;

    @Column(name = "transfer_id")
    private UUID transferId;

    @Column(name = "waited_seconds")
    private Integer waitedSeconds;

    @Column(name = "offered_at")
    private OffsetDateTime offeredAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Enumerated(EnumType.STRING)
    private OfferOutcome outcome;

    protected Offer() {}

    /** Of what waits, also when it is a transfer to a queue. */
    Offer(Waiting waiting, PersonId agent, int weight, OffsetDateTime now, Duration time) {
        this.id = OfferId.fresh().value();
        this.conversationId = waiting.conversation().value();
        this.agentId = agent.value();
        this.queue = waiting.queue();
        this.weight = weight;
        this.transferId = waiting.transfer().orElse(null);
        this.offeredAt = now;
        this.expiresAt = now.plus(time);
        this.outcome = OfferOutcome.RUNNING;
    }

    /** Of an open conversation that its agent hands to a colleague. */
    Offer(Assignment assignment, Transfer transfer, PersonId colleague, OffsetDateTime now, Duration time) {
        this.id = OfferId.fresh().value();
        this.conversationId = assignment.conversation().value();
        this.agentId = colleague.value();
        this.queue = assignment.queue();
        this.weight = assignment.weight();
        this.transferId = transfer.id();
        this.offeredAt = now;
        this.expiresAt = now.plus(time);
        this.outcome = OfferOutcome.RUNNING;
    }

    /** As one that was let expire: whoever let a customer wait for an answer is not asked for the same one at once. */
    static Offer lapsed(Assignment assignment, OffsetDateTime now) {
        Offer lapsed = new Offer();
        lapsed.id = OfferId.fresh().value();
        lapsed.conversationId = assignment.conversation().value();
        lapsed.agentId = assignment.agent().value();
        lapsed.queue = assignment.queue();
        lapsed.weight = assignment.weight();
        lapsed.offeredAt = assignment.since();
        lapsed.expiresAt = now;
        lapsed.end(OfferOutcome.EXPIRED, now);
        return lapsed;
    }

    public OfferId id() {
        return new OfferId(id);
    }

    public ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    public PersonId agent() {
        return new PersonId(agentId);
    }

    public OffsetDateTime offeredAt() {
        return offeredAt;
    }

    public OffsetDateTime expiresAt() {
        return expiresAt;
    }

    public boolean running() {
        return outcome == OfferOutcome.RUNNING;
    }

    public boolean runsFor(PersonId person) {
        return running() && person.value().equals(agentId);
    }

    public String queue() {
        return queue;
    }

    /** In tenths of an ordinary chat. */
    public int weight() {
        return weight;
    }

    public Optional<UUID> transfer() {
        return Optional.ofNullable(transferId);
    }

    /** Accepted, after so long a wait. */
    public void accept(Waiting waiting, OffsetDateTime now) {
        end(OfferOutcome.ACCEPTED, now);
        waitedSeconds =
                Math.toIntExact(Duration.between(waiting.waitingSince(), now).toSeconds());
    }

    /** Over, with the code of a reason or without. */
    void end(OfferOutcome how, Optional<String> why, OffsetDateTime now) {
        end(how, now);
        reason = why.orElse(null);
    }

    OfferOutcome outcome() {
        return outcome;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public void end(OfferOutcome how, OffsetDateTime now) {
        outcome = how;
        endedAt = now;
    }
}
