package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.ChannelThreads;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.RequestAnswer;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.social.Audience;
import id.amanchat.social.HandOffAnswer;
import id.amanchat.social.HandOffQuestion;
import id.amanchat.social.InvitationState;
import id.amanchat.social.ThreadChanged;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.inbound.Threads;
import id.amanchat.social.internal.invitation.InvitationEvent.Kind;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Leads a customer who followed an invitation into a safe chat. Holds the invitation first, so that one of many wins. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class HandingOff {

    @Resource
    private SessionContext context;

    @Inject
    private InvitationStore store;

    @Inject
    private Tokens tokens;

    @Inject
    private OpeningInvitations opening;

    @Inject
    private Attaching attaching;

    @Inject
    private Threads threads;

    @Inject
    private Accounts accounts;

    @Inject
    private Tying tying;

    @Inject
    private ChannelThreads channels;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Figures figures;

    @Inject
    private Time time;

    @Inject
    private Event<InvitationEvent> happened;

    @Inject
    private Event<ThreadChanged> changed;

    public Optional<HandOffQuestion> findQuestion(String token, PersonId customer) {
        return tokens.read(token)
                .flatMap(store::find)
                .filter(invitation -> invitation.state(time.now()) == InvitationState.GOOD)
                .flatMap(this::about)
                .map(asked -> question(asked, customer));
    }

    private HandOffQuestion question(Asked asked, PersonId customer) {
        boolean open = asked.thread().audience() == Audience.PUBLIC;
        return new HandOffQuestion(
                asked.account().channel(),
                asked.thread().author().handle(),
                asked.account().handle(),
                asked.thread().audience(),
                open ? channels.posts(asked.thread().conversation()) : List.of(),
                tying.tied(asked.thread().authorId(), customer));
    }

    /** Empty once the account is disconnected. */
    private Optional<Asked> about(Invitation invitation) {
        return threads.find(invitation.conversation())
                .flatMap(thread -> accounts.find(thread.account()).map(account -> new Asked(thread, account)));
    }

    /** Empty when the customer's open chat began or ended at this very moment: then nothing was done. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<HandOffAnswer> accept(String token, Wish wish) {
        Optional<Invitation> found = tokens.read(token).flatMap(store::findLocked);
        InvitationState state = found.map(each -> each.state(time.now())).orElse(InvitationState.UNKNOWN);
        Optional<ConversationId> current = channels.findCurrent(wish.customer());
        if (state == InvitationState.USED && found.get().usedFor(wish.customer(), current)) {
            return current.map(HandOffAnswer.Joined::new);
        }
        Optional<Asked> asked =
                found.filter(each -> state == InvitationState.GOOD).flatMap(this::about);
        return asked.isPresent()
                ? lead(found.get(), asked.get(), wish, current)
                : Optional.of(over(state, found, wish.customer()));
    }

    private HandOffAnswer over(InvitationState state, Optional<Invitation> found, PersonId customer) {
        // A good link whose account is disconnected leads nowhere either.
        InvitationState told = state == InvitationState.GOOD ? InvitationState.EXPIRED : state;
        opening.tellRefused(told, found.map(Invitation::id), Optional.of(customer));
        return new HandOffAnswer.Over(told);
    }

    private Optional<HandOffAnswer> lead(
            Invitation invitation, Asked asked, Wish wish, Optional<ConversationId> current) {
        Optional<HandOffAnswer> answer =
                current.isPresent() ? join(asked, current.get()) : start(invitation, asked, wish);
        answer.ifPresentOrElse(led -> use(invitation, asked, wish, conversation(led)), context::setRollbackOnly);
        return answer;
    }

    private Optional<HandOffAnswer> start(Invitation invitation, Asked asked, Wish wish) {
        RequestAnswer answer = channels.lead(
                people.findBadge(wish.customer()).orElseThrow(),
                wish.proof(),
                asked.account().channel(),
                asked.account().topic(),
                wish.language(),
                invitation.invitedBy());
        return answer instanceof RequestAnswer.Started started
                ? Optional.of(new HandOffAnswer.Started(started.id()))
                : Optional.empty();
    }

    private Optional<HandOffAnswer> join(Asked asked, ConversationId current) {
        // Holds it, so that it stays open until this is committed.
        String channel = asked.account().channel().name();
        flow.note(current, StepKind.HANDED_OFF, Optional.empty(), channel);
        return flow.find(current)
                .map(ConversationView::state)
                .filter(state -> state != ConversationState.CLOSED)
                .map(state -> new HandOffAnswer.Joined(current));
    }

    private static ConversationId conversation(HandOffAnswer answer) {
        return answer instanceof HandOffAnswer.Started started ? started.id() : ((HandOffAnswer.Joined) answer).id();
    }

    private void use(Invitation invitation, Asked asked, Wish wish, ConversationId safe) {
        OffsetDateTime now = time.now();
        invitation.use(wish.customer(), safe, now);
        attaching.attach(invitation, asked, wish, safe);
        happened.fire(InvitationEvent.of(Kind.INVITATION_USED, invitation.id(), Optional.of(wish.customer()), now));
        changed.fire(new ThreadChanged(invitation.conversation()));
        figures.count("amanchat.social.handed-off");
    }

    public void decline(String token, PersonId customer) {
        tokens.read(token)
                .flatMap(store::find)
                .ifPresent(invitation -> happened.fire(InvitationEvent.of(
                        Kind.INVITATION_NOT_THEIRS, invitation.id(), Optional.of(customer), time.now())));
    }
}
