package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.OfferId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A conversation in the queue, from its request until an agent accepts it or the customer leaves. */
@Entity
@Table(name = "routing_waiting")
public class Waiting {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    private String topic;

    @Column(name = "customer_id")
    private UUID customerId;

    private int priority;

    private OffsetDateTime since;

    @Column(name = "offer_id")
    private UUID offerId;

    @Column(name = "told_place")
    private int toldPlace;

    protected Waiting() {}

    Waiting(ConversationRequested request, int priority) {
        this.conversationId = request.id().value();
        this.topic = request.topic();
        this.customerId = request.customer().value();
        this.priority = priority;
        this.since = request.at();
    }

    ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    PersonId customer() {
        return new PersonId(customerId);
    }

    String topic() {
        return topic;
    }

    int priority() {
        return priority;
    }

    OffsetDateTime since() {
        return since;
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

    int toldPlace() {
        return toldPlace;
    }
}
