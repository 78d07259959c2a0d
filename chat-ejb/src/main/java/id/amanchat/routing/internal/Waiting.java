package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.conversation.ConversationView;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.OfferId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A conversation in a queue, from its request until an agent accepts it or the customer leaves; again when its agent is
 * gone. A transfer to a queue stands here too, while its conversation is still open with the first agent.
 */
@Entity
@Table(name = "routing_waiting")
public class Waiting {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "customer_id")
    private UUID customerId;

    private String queue;

    private String language;

    private int priority;

    private OffsetDateTime since;

    @Column(name = "waiting_since")
    private OffsetDateTime waitingSince;

    private boolean returned;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    @Column(name = "urgent_at")
    private OffsetDateTime urgentAt;

    private boolean urgent;

    @Column(name = "preferred_agent")
    private UUID preferredAgent;

    @Column(name = "moved_at")
    private OffsetDateTime movedAt;

    private int overflows;

    @Column(name = "not_before")
    private OffsetDateTime notBefore;

    @Column(name = "left_message")
    private boolean leftMessage;

    @Column(name = "transfer_id")
    private UUID transferId;

    @Column(name = "offer_id")
    private UUID offerId;

    private boolean attended;

    @Column(name = "told_place")
    private int toldPlace;

    @Column(name = "told_seconds")
    private Integer toldSeconds;

    protected Waiting() {}

    /**
     * Just asked for.
     *
     * @param lastAgent who served this customer before
     */
    Waiting(ConversationRequested request, QueueRules queue, Optional<PersonId> lastAgent) {
        this.conversationId = request.id().value();
        this.customerId = request.customer().value();
        this.language = request.language();
        this.attended = request.attended();
        this.since = request.at();
        this.preferredAgent = lastAgent.map(PersonId::value).orElse(null);
        waitIn(queue, request.at());
        waitFrom(request.at(), queue.promise());
    }

    /** Stands in a queue from now on; its age is kept, and what was promised. */
    private void waitIn(QueueRules another, OffsetDateTime now) {
        queue = another.key();
        priority = another.priority();
        movedAt = now;
    }

    private void waitFrom(OffsetDateTime start, Optional<Duration> promise) {
        waitingSince = start;
        promise(start, promise);
    }

    private void promise(OffsetDateTime start, Optional<Duration> promise) {
        dueAt = promise.map(start::plus).orElse(null);
        urgentAt = promise.map(time -> UrgencyRule.urgentAt(dueAt, time)).orElse(null);
        urgent = false;
    }

    /** Goes on waiting elsewhere, where it is answered sooner. */
    void overflowInto(QueueRules another, OffsetDateTime now) {
        waitIn(another, now);
        overflows++;
        if (dueAt == null) {
            waitFrom(waitingSince, another.promise());
        }
    }

    /** The queue is closed until then: nobody waits at the screen for that, and the promise counts from there. */
    void waitUntil(OffsetDateTime opening, Optional<Duration> promise) {
        notBefore = opening;
        leftMessage = true;
        waitFrom(opening, promise);
    }

    /** The queue is open, sooner than it was said. */
    void waitNoLonger(OffsetDateTime now, Optional<Duration> promise) {
        notBefore = null;
        waitFrom(now, promise);
    }

    Optional<OffsetDateTime> notBefore() {
        return Optional.ofNullable(notBefore);
    }

    /** The customer reads the answer later; false when that was so before. */
    public boolean leaveMessage() {
        boolean first = !leftMessage;
        leftMessage = true;
        return first;
    }

    /** Whether it is this customer's. A transfer is nobody's: its conversation does not wait. */
    public boolean isOf(PersonId person) {
        return transferId == null && person.value().equals(customerId);
    }

    void hurry() {
        urgent = true;
    }

    private Waiting(ConversationView conversation, Queue queue, OffsetDateTime now) {
        this.conversationId = conversation.id().value();
        this.customerId = conversation.parties().customer().person().value();
        this.language = conversation.language();
        this.attended = !conversation.channel().outside();
        this.since = conversation.requestedAt();
        this.waitingSince = now;
        moveTo(queue, now);
    }

    /** Of a conversation that had an agent. Its age is kept; where it returned, it stands before all others. */
    static Waiting again(
            ConversationView conversation, Assignment before, Queue queue, boolean returned, OffsetDateTime now) {
        Waiting waiting = new Waiting(conversation, queue, now);
        waiting.returned = returned;
        waiting.leftMessage = before.leftMessage();
        return waiting;
    }

    /** For somebody of that queue who joins an open conversation. */
    static Waiting forTransfer(ConversationView conversation, Queue queue, UUID transfer, OffsetDateTime now) {
        Waiting waiting = new Waiting(conversation, queue, now);
        waiting.transferId = transfer;
        return waiting;
    }

    /** Goes on waiting there, its age kept; what that queue promises it promises from now on. */
    void moveTo(Queue other, OffsetDateTime now) {
        queue = other.key();
        priority = other.priority();
        movedAt = now;
        promise(now, other.promise());
    }

    Optional<OffsetDateTime> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    boolean offered() {
        return offerId != null;
    }

    /** Whether the queue is still closed. */
    boolean tooEarly(OffsetDateTime now) {
        return notBefore != null && now.isBefore(notBefore);
    }

    public ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    PersonId customer() {
        return new PersonId(customerId);
    }

    public String queue() {
        return queue;
    }

    String language() {
        return language;
    }

    int priority() {
        return priority;
    }

    boolean returned() {
        return returned;
    }

    boolean urgent() {
        return urgent;
    }

    OffsetDateTime since() {
        return since;
    }

    /** Since when it could be answered: the queue was open, and it had no agent. */
    OffsetDateTime waitingSince() {
        return waitingSince;
    }

    public boolean leftMessage() {
        return leftMessage;
    }

    /** Set while an open conversation is handed on to this queue. */
    public Optional<UUID> transfer() {
        return Optional.ofNullable(transferId);
    }

    void offeredAs(OfferId offer) {
        offerId = offer.value();
    }

    void offeredToNobody() {
        offerId = null;
    }

    /** Whether it is shown to somebody in this offer. */
    public boolean offeredIn(OfferId offer) {
        return offer.value().equals(offerId);
    }

    /** Whether this is news for the customer; small changes of an estimate are not. */
    boolean isNews(int place, OptionalLong estimate) {
        return attended && (place != toldPlace || EstimateRule.differ(toldSeconds, estimate));
    }
}
