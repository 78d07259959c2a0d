package id.amanchat.trust.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.trust.PendingConfirmation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** That an agent asks a customer to confirm who they are: pending for two minutes, ended once. */
@Entity
@Table(name = "trust_confirmation")
public class Confirmation {

    static final Duration LIFE = Duration.ofMinutes(2);

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "agent_id")
    private UUID agentId;

    @Column(name = "agent_name")
    private String agentName;

    @Column(name = "employee_id")
    private String employeeId;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Enumerated(EnumType.STRING)
    private ConfirmationOutcome outcome;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    protected Confirmation() {}

    Confirmation(ConversationView conversation, Badge agent, OffsetDateTime now) {
        this.conversationId = conversation.id().value();
        this.customerId = conversation.parties().customer().person().value();
        this.agentId = agent.person().value();
        this.agentName = agent.name();
        this.employeeId = agent.employeeId();
        this.askedAt = now;
    }

    ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    /** Who asked. */
    Badge agent() {
        return new Badge(new PersonId(agentId), agentName, employeeId);
    }

    PendingConfirmation view() {
        return new PendingConfirmation(agentName, employeeId, askedAt, askedAt.plus(LIFE));
    }

    /** Call it with the conversation held. */
    void end(ConfirmationOutcome how, OffsetDateTime now) {
        outcome = how;
        endedAt = now;
    }
}
