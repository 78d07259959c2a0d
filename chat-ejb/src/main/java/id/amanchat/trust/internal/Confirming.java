package id.amanchat.trust.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.ProvenBy;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import id.amanchat.trust.ConfirmationAsked;
import id.amanchat.trust.PendingConfirmation;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The life of an asking. Each step holds the conversation first, so that of an answer, a refusal and the end of the time one
 * wins, and the thread tells it once.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class Confirming {

    /** Enough for whoever mistypes; whoever asks more often presses. */
    private static final int MOST = 5;

    @Inject
    private ConversationFlow flow;

    @Inject
    private FindingConversations conversations;

    @Inject
    private ConfirmationStore store;

    @Inject
    private Time time;

    public ConfirmationAsked ask(ConversationId id, PersonId agent) {
        // Held first: what is looked at afterwards stays so.
        boolean answered = flow.findSilence(id).isPresent();
        Optional<ConversationView> conversation = conversations.ofAgent(id, agent);
        if (conversation.isEmpty()) {
            return ConfirmationAsked.NOT_FOUND;
        }
        if (!answered) {
            return ConfirmationAsked.NOT_OPEN;
        }
        if (store.findPending(id, earliest()).isPresent()) {
            return ConfirmationAsked.UNDERWAY;
        }
        if (store.count(id) >= MOST) {
            return ConfirmationAsked.TOO_OFTEN;
        }
        Badge asking = conversation.get().parties().agent().orElseThrow();
        store.add(new Confirmation(conversation.get(), asking, time.now()));
        flow.note(id, StepKind.CONFIRMATION_ASKED, Optional.of(asking));
        return ConfirmationAsked.ASKED;
    }

    public Optional<PendingConfirmation> findPending(ConversationId id, PersonId customer) {
        return store.findPending(id, customer, earliest()).map(Confirmation::view);
    }

    /** The customer proved to be themselves. False when nobody asks any more. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean confirm(ConversationId id, PersonId customer, ProvenBy by) {
        Optional<Confirmation> pending = held(id, customer);
        pending.ifPresent(asking -> end(asking, ConfirmationOutcome.CONFIRMED, StepKind.CONFIRMED, by.name()));
        return pending.isPresent();
    }

    /** The customer does not want to. */
    public boolean decline(ConversationId id, PersonId customer) {
        Optional<Confirmation> pending = held(id, customer);
        pending.ifPresent(asking -> notConfirmed(asking, ConfirmationOutcome.DECLINED));
        return pending.isPresent();
    }

    private Optional<Confirmation> held(ConversationId id, PersonId customer) {
        return flow.findSilence(id).flatMap(silence -> store.findPending(id, customer, earliest()));
    }

    /** Where the time is over. */
    public List<ConversationId> lapsed() {
        return store.lapsed(earliest());
    }

    /** The thread says so; not when it is over, too. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lapse(ConversationId id) {
        boolean answered = flow.findSilence(id).isPresent();
        for (Confirmation asking : store.lapsed(id, earliest())) {
            if (answered) {
                notConfirmed(asking, ConfirmationOutcome.LAPSED);
            } else {
                asking.end(ConfirmationOutcome.LAPSED, time.now());
            }
        }
    }

    private void notConfirmed(Confirmation asking, ConfirmationOutcome how) {
        end(asking, how, StepKind.NOT_CONFIRMED, how.name());
    }

    private void end(Confirmation asking, ConfirmationOutcome how, StepKind told, String detail) {
        asking.end(how, time.now());
        flow.note(asking.conversation(), told, Optional.of(asking.agent()), detail);
    }

    private OffsetDateTime earliest() {
        return time.now().minus(Confirmation.LIFE);
    }
}
