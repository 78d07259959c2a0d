package id.amanchat.conversation;

import id.amanchat.conversation.internal.Company;
import id.amanchat.conversation.internal.Conversation;
import id.amanchat.conversation.internal.ConversationStore;
import id.amanchat.conversation.internal.ConversationViews;
import id.amanchat.conversation.internal.HistoryStore;
import id.amanchat.conversation.internal.Lines;
import id.amanchat.conversation.internal.MovingOn;
import id.amanchat.conversation.internal.NoteLog;
import id.amanchat.conversation.internal.Presences;
import id.amanchat.conversation.internal.StepLog;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Moves a conversation from waiting to open, in the transaction of whoever decides that. For the application itself only. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ConversationFlow {

    private static final Duration REMEMBERED = Duration.ofDays(90);

    @Inject
    private ConversationStore store;

    @Inject
    private ConversationViews views;

    @Inject
    private Company company;

    @Inject
    private MovingOn moving;

    @Inject
    private Presences presences;

    @Inject
    private StepLog steps;

    @Inject
    private NoteLog notes;

    @Inject
    private Lines lines;

    @Inject
    private HistoryStore history;

    @Inject
    private Time time;

    /**
     * Each is shown to an agent.
     *
     * @return those that are; the others are over or open by now
     */
    public Set<ConversationId> offer(Collection<ConversationId> ids) {
        List<Conversation> waiting = store.findLocked(ids).stream()
                .filter(conversation -> conversation.state() == ConversationState.WAITING)
                .toList();
        waiting.forEach(conversation -> moving.become(conversation, ConversationState.OFFERED));
        return waiting.stream().map(Conversation::id).collect(Collectors.toSet());
    }

    /** Waits again. False when the conversation is over or open by now. */
    public boolean takeBack(ConversationId id) {
        return when(
                id,
                conversation -> conversation.state() == ConversationState.OFFERED,
                conversation -> moving.become(conversation, ConversationState.WAITING));
    }

    /** Whether nobody answers it yet and the customer is still there. */
    public boolean waits(ConversationId id) {
        return store.find(id)
                .filter(conversation -> conversation.state().waits())
                .isPresent();
    }

    /** What has waited since before that time: for whoever must make sure that none is forgotten. */
    public List<ConversationRequested> waitingSinceBefore(OffsetDateTime time) {
        return store.waitingSinceBefore(time).stream()
                .map(Conversation::request)
                .toList();
    }

    /** An agent answers. False when the conversation is over or another answers by now. */
    public boolean open(ConversationId id, Badge agent) {
        return when(id, conversation -> conversation.state().waits(), conversation -> moving.open(conversation, agent));
    }

    /** Any conversation, for somebody whose right to see it the caller has checked. */
    public Optional<ConversationView> find(ConversationId id) {
        return store.find(id).map(views::view);
    }

    /** Who takes part in any conversation; less work than {@link #find}. */
    public Optional<Parties> findParties(ConversationId id) {
        return store.find(id).map(company::in);
    }

    /** Another agent answers an open conversation from now on, or one on hold; whoever did leaves. False when it is neither. */
    public boolean handTo(ConversationId id, Badge agent) {
        return when(
                id, conversation -> conversation.state().answered(), conversation -> moving.hand(conversation, agent));
    }

    /** Somebody of the staff takes part beside the agent, or reads along. False when it is over; waiting ones can only be read. */
    public boolean join(ConversationId id, Badge staff, Part part) {
        return when(
                id,
                conversation -> part == Part.HELPER ? conversation.state().answered() : !conversation.closed(),
                conversation -> {
                    if (presences.begin(conversation, staff, part)) {
                        moving.tell(conversation);
                    }
                });
    }

    /** They are gone. False when they took no part. */
    public boolean leave(ConversationId id, PersonId staff) {
        Optional<Conversation> left = store.findLocked(id).filter(conversation -> presences.leave(conversation, staff));
        left.ifPresent(moving::tell);
        return left.isPresent();
    }

    /**
     * Waits again, open or on hold until now; who helped leaves, who reads along stays.
     *
     * @param why {@link StepKind#RETURNED} or {@link StepKind#MOVED}
     */
    public boolean giveBack(ConversationId id, StepKind why) {
        return when(
                id,
                conversation -> conversation.state().answered(),
                conversation -> moving.giveBack(conversation, why));
    }

    /** On hold, when it is open and the agent spoke last. */
    public boolean hold(ConversationId id) {
        return when(
                id,
                conversation -> conversation.state() == ConversationState.OPEN
                        && conversation.clock().lastBy(Side.AGENT),
                moving::hold);
    }

    /** Open again; a message of either side does that by itself. False when it is not on hold. */
    public boolean resume(ConversationId id) {
        return when(id, conversation -> conversation.state() == ConversationState.ON_HOLD, moving::resume);
    }

    /** The customer is asked whether they are still there; their next message is the answer. False when it is not open. */
    public boolean askWhetherThere(ConversationId id) {
        return when(id, conversation -> conversation.state() == ConversationState.OPEN, moving::ask);
    }

    /** Over, for this reason. False when it is over already. */
    public boolean close(ConversationId id, ClosedBecause because) {
        return when(id, conversation -> !conversation.closed(), conversation -> moving.close(conversation, because));
    }

    /** Something happened that has no method of its own here. Outside, nobody leaves a message: they never waited at a screen. */
    public void note(ConversationId id, StepKind kind, Optional<Badge> whom) {
        when(
                id,
                conversation -> kind != StepKind.LEFT_MESSAGE || !conversation.outside(),
                conversation -> steps.write(conversation, kind, whom));
    }

    /**
     * The same with a detail.
     *
     * @param detail a constant or a number, at most 100 characters; nothing that a person typed
     * @return false when there is no such conversation
     */
    public boolean note(ConversationId id, StepKind kind, Optional<Badge> whom, String detail) {
        return when(id, conversation -> true, conversation -> steps.write(conversation, kind, whom, detail));
    }

    /** A note by somebody whose right to write it the caller has checked. */
    public void writeNote(ConversationId id, NoteKind kind, Badge author, String text) {
        when(
                id,
                conversation -> true,
                conversation -> notes.write(conversation, kind, new ClientId(UUID.randomUUID()), author, text));
    }

    /** Open ones and those on hold, in which nobody said anything since that time; the longest silent first. */
    public List<Silence> silentSince(OffsetDateTime time) {
        return store.silentSince(time).stream().map(Conversation::silence).toList();
    }

    /** The same of one conversation, which is held until the transaction ends; empty when nobody answers it now. */
    public Optional<Silence> findSilence(ConversationId id) {
        return store.findLocked(id)
                .filter(conversation -> conversation.state().answered())
                .map(Conversation::silence);
    }

    /** Tags of any conversation. */
    public Set<String> tags(ConversationId id) {
        return store.find(id).map(Conversation::tags).orElse(Set.of());
    }

    /** Gives it these and no others, whenever that is. */
    public void tag(ConversationId id, Set<String> tags) {
        when(id, conversation -> true, conversation -> conversation.tag(tags));
    }

    /** These, each as one line, by a fixed number of queries; those there are not are left out. */
    public Map<ConversationId, ChatLine> lines(Collection<ConversationId> ids) {
        return lines.of(ids);
    }

    /** The agent who last served this customer in a conversation that is over; empty when there was none in the last 90 days. */
    public Optional<PersonId> findLastAgent(PersonId customer) {
        return history.findLastAgent(customer, time.now().minus(REMEMBERED));
    }

    private boolean when(ConversationId id, Predicate<Conversation> may, Consumer<Conversation> move) {
        Optional<Conversation> found = store.findLocked(id).filter(may);
        found.ifPresent(move);
        return found.isPresent();
    }
}
