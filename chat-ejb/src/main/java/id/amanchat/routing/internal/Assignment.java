package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Which agent works on a conversation, while it is open. */
@Entity
@Table(name = "routing_assignment")
public class Assignment {

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "agent_id")
    private UUID agentId;

    private OffsetDateTime since;

    private String queue;

    private int weight;

    private boolean quiet;

    @Column(name = "left_message")
    private boolean leftMessage;

    @Column(name = "hand_raised_at")
    private OffsetDateTime handRaisedAt;

    @Column(name = "hand_raised_for")
    private String handRaisedFor;

    protected Assignment() {}

    /** Of what waited, with the weight its queue gives it. */
    Assignment(Waiting waiting, PersonId agent, int weight, OffsetDateTime now) {
        this.conversationId = waiting.conversation().value();
        this.agentId = agent.value();
        this.since = now;
        this.queue = waiting.queue();
        this.weight = weight;
        this.leftMessage = waiting.leftMessage();
    }

    public ConversationId conversation() {
        return new ConversationId(conversationId);
    }

    public PersonId agent() {
        return new PersonId(agentId);
    }

    public OffsetDateTime since() {
        return since;
    }

    public String queue() {
        return queue;
    }

    /** In tenths of an ordinary chat. */
    public int weight() {
        return weight;
    }

    public boolean leftMessage() {
        return leftMessage;
    }

    /** Another agent answers from now on, in the same queue. */
    void handTo(PersonId agent, OffsetDateTime now) {
        agentId = agent.value();
        since = now;
        quiet = false;
        lowerHand();
    }

    /** Counts to that queue from now on. */
    void moveTo(Queue other) {
        queue = other.key();
        weight = other.weight();
    }

    /** Weighs less while nobody says anything. */
    void rest() {
        quiet = true;
    }

    void goOn() {
        quiet = false;
    }

    void raiseHand(String why, OffsetDateTime now) {
        handRaisedAt = now;
        handRaisedFor = why;
    }

    void lowerHand() {
        handRaisedAt = null;
        handRaisedFor = null;
    }

    /** Since when its agent asks for help. */
    Optional<OffsetDateTime> handRaisedAt() {
        return Optional.ofNullable(handRaisedAt);
    }

    /** What for, in a few words. */
    Optional<String> handRaisedFor() {
        return Optional.ofNullable(handRaisedFor).filter(why -> !why.isBlank());
    }
}
