package id.amanchat.conversation.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Parties;
import id.amanchat.conversation.Side;
import id.amanchat.identity.Badge;
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
 * A conversation's life: it waits, is offered to one agent after another, is open from the moment one accepts, and is
 * closed by either side, once. Whoever numbers a message or moves the state holds the lock on its row.
 */
@Entity
@Table(name = "conversation_conversation")
public class Conversation {

    @Id
    private UUID id;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "customer_name")
    private String customerName;

    @Column(name = "agent_id")
    private UUID agentId;

    @Column(name = "agent_name")
    private String agentName;

    @Column(name = "agent_employee_id")
    private String agentEmployeeId;

    private String topic;

    @Enumerated(EnumType.STRING)
    private ConversationState state;

    @Column(name = "last_sequence")
    private long lastSequence;

    @Column(name = "requested_at")
    private OffsetDateTime requestedAt;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    protected Conversation() {}

    public Conversation(ConversationId id, Badge customer, String topic, OffsetDateTime now) {
        this.id = id.value();
        this.customerId = customer.person().value();
        this.customerName = customer.name();
        this.topic = topic;
        this.state = ConversationState.WAITING;
        this.requestedAt = now;
    }

    public ConversationId id() {
        return new ConversationId(id);
    }

    public ConversationState state() {
        return state;
    }

    public boolean closed() {
        return state == ConversationState.CLOSED;
    }

    public String topic() {
        return topic;
    }

    public long lastSequence() {
        return lastSequence;
    }

    public OffsetDateTime requestedAt() {
        return requestedAt;
    }

    /** The number of the message about to be stored. */
    public long nextSequence() {
        return ++lastSequence;
    }

    public Parties parties() {
        return new Parties(new Badge(new PersonId(customerId), customerName, null), agent());
    }

    private Optional<Badge> agent() {
        return Optional.ofNullable(agentId).map(person -> new Badge(new PersonId(person), agentName, agentEmployeeId));
    }

    /** Which side this person is on; empty for everybody else. */
    public Optional<Side> sideOf(PersonId person) {
        if (person.value().equals(customerId)) {
            return Optional.of(Side.CUSTOMER);
        }
        return person.value().equals(agentId) ? Optional.of(Side.AGENT) : Optional.empty();
    }

    public String nameOf(Side side) {
        return side == Side.CUSTOMER ? customerName : agentName;
    }

    /** Back in the queue, or shown to an agent. */
    public void waitAs(ConversationState waiting) {
        state = waiting;
    }

    public void open(Badge agent, OffsetDateTime now) {
        agentId = agent.person().value();
        agentName = agent.name();
        agentEmployeeId = agent.employeeId();
        state = ConversationState.OPEN;
        openedAt = now;
    }

    public void close(OffsetDateTime now) {
        state = ConversationState.CLOSED;
        closedAt = now;
    }
}
