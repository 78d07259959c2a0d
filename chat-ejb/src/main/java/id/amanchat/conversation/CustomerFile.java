package id.amanchat.conversation;

import id.amanchat.conversation.internal.Company;
import id.amanchat.conversation.internal.Conversation;
import id.amanchat.conversation.internal.ConversationStore;
import id.amanchat.conversation.internal.CustomerStore;
import id.amanchat.conversation.internal.Examining;
import id.amanchat.conversation.internal.KeptNote;
import id.amanchat.conversation.internal.ReadingLog;
import id.amanchat.conversation.internal.TextRule;
import id.amanchat.guard.Verdict;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Proven;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the bank knows of a customer from their conversations, for the staff who serve them now: every question names the
 * conversation by which the caller may ask, and is answered empty when the caller is not its staff, or it has been over for
 * more than half an hour.
 */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
public class CustomerFile {

    /** Most lines of one page. */
    public static final int LARGEST_PAGE = 50;

    /** Long enough for what is left to do when a conversation is over. */
    private static final Duration OPEN_AFTER_THE_END = Duration.ofMinutes(30);

    @Resource
    private SessionContext context;

    @Inject
    private ConversationStore store;

    @Inject
    private CustomerStore customers;

    @Inject
    private Examining examining;

    @Inject
    private ReadingLog readings;

    @Inject
    private Company company;

    @Inject
    private Time time;

    public Optional<CustomerView> view(ConversationId via) {
        return find(via)
                .map(conversation -> new CustomerView(
                        conversation.customer(),
                        company.in(conversation).customer().name(),
                        conversation.language(),
                        conversation.verification().map(Proven::by).map(Enum::name),
                        conversation.verification().map(Proven::at),
                        conversation.tags()));
    }

    /**
     * The customer's conversations that are over, the latest first, read by key, never counted.
     *
     * @param before the last line of the page before; empty for the first page
     * @param limit how many at most, cut to 1…{@link #LARGEST_PAGE}
     */
    public Optional<List<PastConversation>> past(ConversationId via, Optional<PastConversation> before, int limit) {
        return find(via)
                .map(conversation ->
                        customers.past(conversation.customer(), before, Math.max(1, Math.min(limit, LARGEST_PAGE))));
    }

    /** Messages of one of them, as {@link Conversations#messages}; the customer sees who looked back. */
    public Optional<List<MessageView>> messages(ConversationId via, ConversationId past, long after, int limit) {
        Optional<Conversation> now = find(via);
        Optional<Conversation> before = now.flatMap(conversation ->
                store.find(past).filter(other -> other.customer().equals(conversation.customer())));
        before.ifPresent(conversation -> company.in(now.get())
                .findStaff(caller())
                .ifPresent(reader -> readings.note(conversation, reader, ReadHow.LOOKED_BACK)));
        return before.map(conversation ->
                store.messages(past, after, Math.max(1, Math.min(limit, Conversations.LARGEST_PAGE))));
    }

    /** What staff keep about the customer, the latest first. */
    public Optional<List<CustomerNote>> notes(ConversationId via) {
        return find(via).map(conversation -> customers.notes(conversation.customer(), LARGEST_PAGE));
    }

    /** Keeps a note about the customer. */
    public NoteAnswer addNote(ConversationId via, String text) {
        Optional<Conversation> found = find(via);
        Optional<Badge> author = found.map(company::in).flatMap(parties -> parties.findStaff(caller()));
        if (author.isEmpty()) {
            return new NoteAnswer.NotFound();
        }
        Optional<Refusal> refusal = TextRule.judge(text);
        if (refusal.isPresent()) {
            return new NoteAnswer.Refused(refusal.get());
        }
        Verdict verdict = examining.note(found.get(), text);
        if (verdict.refused()) {
            return NoteAnswer.Refused.by(verdict);
        }
        KeptNote note = new KeptNote(found.get().customer(), author.get(), verdict.text(), time.now());
        customers.add(note);
        return new NoteAnswer.Kept(note.view());
    }

    /** Tags of the conversation; false when it is not the caller's. Which tags there are the caller checks. */
    public boolean tag(ConversationId via, Set<String> tags) {
        Optional<Conversation> found = find(via).map(Conversation::id).flatMap(store::findLocked);
        found.ifPresent(conversation -> conversation.tag(tags));
        return found.isPresent();
    }

    private Optional<Conversation> find(ConversationId via) {
        OffsetDateTime earliest = time.now().minus(OPEN_AFTER_THE_END);
        return store.find(via)
                .filter(conversation ->
                        company.in(conversation).findStaff(caller()).isPresent())
                .filter(conversation -> conversation
                        .closedAt()
                        .filter(closed -> closed.isBefore(earliest))
                        .isEmpty());
    }

    private PersonId caller() {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }
}
