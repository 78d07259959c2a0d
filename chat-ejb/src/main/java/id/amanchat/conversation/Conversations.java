package id.amanchat.conversation;

import id.amanchat.conversation.internal.Company;
import id.amanchat.conversation.internal.Conversation;
import id.amanchat.conversation.internal.ConversationStore;
import id.amanchat.conversation.internal.ConversationViews;
import id.amanchat.conversation.internal.Examining;
import id.amanchat.conversation.internal.MovingOn;
import id.amanchat.conversation.internal.Posting;
import id.amanchat.conversation.internal.ReadingLog;
import id.amanchat.conversation.internal.Requesting;
import id.amanchat.conversation.internal.StepStore;
import id.amanchat.conversation.internal.TextRule;
import id.amanchat.guard.Verdict;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Conversations, for those who take part in them. A conversation that is not the caller's is answered like one that
 * does not exist. What is returned was committed, except when the caller brings a transaction of its own.
 */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
public class Conversations {

    /** In Unicode code points. */
    public static final int LONGEST_TEXT = 4_000;

    /** Most messages of one page. */
    public static final int LARGEST_PAGE = 500;

    @Resource
    private SessionContext context;

    @Inject
    private ConversationStore store;

    @Inject
    private ConversationViews views;

    @Inject
    private Company company;

    @Inject
    private Examining examining;

    @Inject
    private Requesting requesting;

    @Inject
    private Posting posting;

    @Inject
    private MovingOn moving;

    @Inject
    private ReadingLog readings;

    @Inject
    private StepStore steps;

    @Inject
    private People people;

    @Inject
    private Event<MarkMoved> markMoved;

    @Inject
    private Event<Typing> typing;

    /**
     * Asks for a conversation; its first message is the text.
     *
     * @param topic one of those that routing knows
     * @param language "en" or "id", in which the customer reads; decides the queue with the topic
     */
    @RolesAllowed(Roles.CUSTOMER)
    public RequestAnswer request(String topic, String language, String text) {
        Optional<Refusal> refusal = TextRule.judge(text);
        if (refusal.isPresent()) {
            return new RequestAnswer.Refused(refusal.get());
        }
        return store.findCurrent(caller()).isPresent()
                ? new RequestAnswer.AlreadyThere()
                : start(topic, language, text);
    }

    private RequestAnswer start(String topic, String language, String text) {
        Verdict verdict = examining.first(language, text);
        if (verdict.refused()) {
            return RequestAnswer.Refused.by(verdict);
        }
        Optional<ConversationId> started = requesting.start(people.callersBadge(), topic, language, verdict);
        if (started.isEmpty()) {
            // Two devices at once: the other one won, and is found by asking again.
            context.setRollbackOnly();
            return new RequestAnswer.AlreadyThere();
        }
        return new RequestAnswer.Started(started.get());
    }

    /**
     * Stores a message, once for each client id, and tells the parties after the commit. It takes a conversation off hold.
     * Whoever stored one is told so again, even when they take no part any more.
     */
    public PostAnswer post(ConversationId id, ClientId clientId, String text) {
        PostAnswer answer = posting.post(caller(), id, clientId, text);
        if (answer instanceof PostAnswer.Underway) {
            context.setRollbackOnly();
        }
        return answer;
    }

    /** The caller's open conversation. */
    @RolesAllowed(Roles.CUSTOMER)
    public Optional<ConversationView> findCurrent() {
        return store.findCurrent(caller()).flatMap(this::find);
    }

    /** One of the caller's conversations, open or closed. */
    public Optional<ConversationView> find(ConversationId id) {
        return mine(id).map(views::view);
    }

    /**
     * Messages in order. Of staff it is noted, for the customer, that they read the conversation.
     *
     * @param after the last sequence the client has; 0 for none
     * @param limit how many at most, cut to 1…{@link #LARGEST_PAGE}
     * @return empty for a conversation that is not the caller's
     */
    public Optional<List<MessageView>> messages(ConversationId id, long after, int limit) {
        Optional<Conversation> found = mine(id);
        found.ifPresent(conversation -> readings.note(conversation, company.in(conversation), caller()));
        return found.map(conversation -> store.messages(id, after, Math.max(1, Math.min(limit, LARGEST_PAGE))));
    }

    /** What happened between the messages, after this number; what is for staff only a customer does not get. Empty as {@link #messages}. */
    public Optional<List<StepView>> steps(ConversationId id, int after) {
        return mine(id).map(conversation -> steps.after(id, after, !caller().equals(conversation.customer())));
    }

    /** The caller's screen has drawn everything up to this sequence. False for a conversation that is not the caller's. */
    public boolean received(ConversationId id, long sequence) {
        return move(id, sequence, false);
    }

    /** The caller has read everything up to this sequence. False for a conversation that is not the caller's. */
    public boolean read(ConversationId id, long sequence) {
        return move(id, sequence, true);
    }

    /** Who only reads along leaves no mark. */
    private boolean move(ConversationId id, long sequence, boolean read) {
        Optional<Conversation> found = mine(id);
        found.ifPresent(conversation -> {
            Parties parties = company.in(conversation);
            long reached = Math.min(sequence, conversation.lastSequence());
            parties.sideOf(caller())
                    .filter(side -> store.moveMark(id, side, read, reached))
                    .ifPresent(side -> markMoved.fire(new MarkMoved(id, side, caller(), read, reached, parties)));
        });
        return found.isPresent();
    }

    /** The caller is typing. False for a conversation that is not the caller's. */
    public boolean typing(ConversationId id) {
        Optional<Conversation> found = mine(id);
        found.filter(conversation -> !conversation.closed())
                .map(company::in)
                .ifPresent(parties -> parties.findWriter(caller())
                        .ifPresent(who -> typing.fire(
                                new Typing(id, parties.sideOf(caller()).orElseThrow(), who, parties))));
        return found.isPresent();
    }

    /** Closes the conversation, once, by its customer or the agent who answers. False for everybody else, who helps, too. */
    public boolean end(ConversationId id) {
        Optional<Conversation> found = store.findLocked(id);
        Optional<ClosedBecause> because = found.flatMap(conversation -> conversation.endedBy(caller()));
        if (because.isPresent() && !found.get().closed()) {
            moving.close(found.get(), because.get());
        }
        return because.isPresent();
    }

    private Optional<Conversation> mine(ConversationId id) {
        return store.find(id)
                .filter(conversation -> company.in(conversation).all().contains(caller()));
    }

    private PersonId caller() {
        return PersonId.parse(context.getCallerPrincipal().getName())
                .orElseThrow(() -> new IllegalStateException("The caller is no person"));
    }
}
