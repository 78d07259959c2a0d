package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.WrapUpView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is left to do for the agent when a conversation is over. It stays on the desk until it is finished, and counts as
 * work only for as long as the queue allows.
 */
@Entity
@Table(name = "routing_wrap_up")
class WrapUp {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "agent_id")
    private UUID agentId;

    private String queue;

    private int weight;

    @Column(name = "began_at")
    private OffsetDateTime beganAt;

    @Column(name = "counts_until")
    private OffsetDateTime countsUntil;

    @Column(name = "finished_at")
    private OffsetDateTime finishedAt;

    private String outcome;

    private String note;

    protected WrapUp() {}

    WrapUp(ConversationId conversation, PersonId agent, String queue, int weight, OffsetDateTime now, Duration counts) {
        this.conversationId = conversation.value();
        this.agentId = agent.value();
        this.queue = queue;
        this.weight = weight;
        this.beganAt = now;
        this.countsUntil = now.plus(counts);
    }

    ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    String queue() {
        return queue;
    }

    boolean openFor(PersonId agent) {
        return finishedAt == null && of(agent);
    }

    boolean of(PersonId agent) {
        return agent.value().equals(agentId);
    }

    void finish(String what, String words, OffsetDateTime now) {
        outcome = what;
        note = words;
        finishedAt = now;
    }

    WrapUpView view(String customerName) {
        return new WrapUpView(conversation(), customerName, queue, beganAt, countsUntil);
    }
}
