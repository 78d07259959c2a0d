package id.amanchat.conversation.internal;

import id.amanchat.conversation.Channel;
import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Participant;
import id.amanchat.conversation.Parties;
import id.amanchat.conversation.Silence;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proven;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A conversation's life: it waits, is offered to one agent after another, is open from the moment one accepts (and may rest
 * on hold, or go back to wait for another), and is closed, once. Whoever numbers something in it or moves the state holds
 * the lock on its row; a message costs one update of this row and no other.
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

    /** Null while nobody answers. */
    @Embedded
    private Answerer agent;

    private String topic;

    private String language;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "wanted_agent")
    private UUID wantedAgent;

    @Enumerated(EnumType.STRING)
    private ConversationState state;

    @Embedded
    private Clock clock;

    @Embedded
    private Numbers numbers;

    @Embedded
    private Chain chain;

    @Embedded
    private RefusalCounts refusals;

    @Embedded
    private Verification verification;

    /** Until the first answer comes. */
    @Column(name = "left_message")
    private boolean leftMessage;

    /** How many take part beside the agent. */
    private int others;

    @ElementCollection
    @CollectionTable(name = "conversation_tag", joinColumns = @JoinColumn(name = "conversation_id"))
    @Column(name = "tag")
    private Set<String> tags = new TreeSet<>();

    @Column(name = "requested_at")
    private OffsetDateTime requestedAt;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_because")
    private ClosedBecause closedBecause;

    protected Conversation() {}

    public Conversation(ConversationId id, Beginning beginning, OffsetDateTime now) {
        this.id = id.value();
        this.channel = beginning.channel();
        this.customerId = beginning.customer().person().value();
        this.customerName = beginning.customer().name();
        this.topic = beginning.topic();
        this.language = beginning.language();
        this.wantedAgent = beginning.wanted().map(PersonId::value).orElse(null);
        this.state = ConversationState.WAITING;
        this.clock = new Clock(now);
        this.numbers = new Numbers();
        this.verification = beginning.proof().map(Verification::new).orElse(null);
        this.requestedAt = now;
        this.refusals = new RefusalCounts();
        this.chain = new Chain(opening());
    }

    public ConversationId id() {
        return new ConversationId(id);
    }

    public PersonId customer() {
        return new PersonId(customerId);
    }

    public Channel channel() {
        return channel;
    }

    /** Whether it is held on a channel, where its text is written and not here. */
    public boolean outside() {
        return channel.outside();
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

    public String language() {
        return language;
    }

    public OffsetDateTime requestedAt() {
        return requestedAt;
    }

    public Optional<OffsetDateTime> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<OffsetDateTime> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<ClosedBecause> closedBecause() {
        return Optional.ofNullable(closedBecause);
    }

    public long lastSequence() {
        return numbers.lastSequence();
    }

    public Numbers numbers() {
        return numbers;
    }

    /** What stands before the first link of its chain. */
    String opening() {
        return Hashing.opening(id, customerId, requestedAt);
    }

    RefusalCounts refusals() {
        return refusals;
    }

    Chain chain() {
        return chain;
    }

    public Clock clock() {
        return clock;
    }

    public Silence silence() {
        return clock.silence(this, state);
    }

    /** How the customer had proven to be themselves when they asked. */
    public Optional<Proven> verification() {
        return Optional.ofNullable(verification).map(Verification::proven);
    }

    public Set<String> tags() {
        return Set.copyOf(tags);
    }

    public void tag(Set<String> chosen) {
        tags.retainAll(chosen);
        tags.addAll(chosen);
    }

    /** Whether anybody takes part beside the agent: mostly not, and then nobody has to look. */
    boolean hasOthers() {
        return others > 0;
    }

    void othersCame() {
        others++;
    }

    void othersLeft() {
        others--;
    }

    Parties parties(List<Participant> besides) {
        return new Parties(author(), agent(), besides, channel);
    }

    /** The customer, or who takes their place. */
    Badge author() {
        return new Badge(new PersonId(customerId), customerName, null);
    }

    Optional<Badge> agent() {
        return Optional.ofNullable(agent).map(Answerer::badge);
    }

    /** Asked for, as it is told. */
    public ConversationRequested request() {
        return new ConversationRequested(
                id(),
                customer(),
                topic,
                language,
                requestedAt,
                Optional.ofNullable(wantedAgent).map(PersonId::new),
                !outside());
    }

    /** What it would mean that this person ends it; empty for those who may not. */
    public Optional<ClosedBecause> endedBy(PersonId person) {
        if (person.equals(customer())) {
            return Optional.of(ClosedBecause.CUSTOMER_ENDED);
        }
        return agent().filter(badge -> badge.person().equals(person)).map(badge -> ClosedBecause.AGENT_ENDED);
    }

    /** The customer reads the answer later. */
    void leaveMessage() {
        leftMessage = true;
    }

    /** The answer comes. Whether it is one to a message that was left, which it is once. */
    boolean answerToMessageLeft() {
        boolean left = leftMessage;
        leftMessage = false;
        return left;
    }

    void become(ConversationState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalStateException("No arrow leads from " + state + " to " + next);
        }
        state = next;
    }

    /** From now on this agent answers; nobody, when empty. */
    void answeredBy(Optional<Badge> next, OffsetDateTime now) {
        agent = next.map(Answerer::new).orElse(null);
        if (openedAt == null) {
            openedAt = now;
        }
        clock.startAnew(now);
    }

    void close(ClosedBecause because, OffsetDateTime now) {
        become(ConversationState.CLOSED);
        closedBecause = because;
        closedAt = now;
    }
}
