package id.amanchat.social;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Conversations;
import id.amanchat.identity.Roles;
import id.amanchat.identity.Sessions;
import id.amanchat.social.internal.invitation.AttachedThreads;
import id.amanchat.social.internal.invitation.HandingOff;
import id.amanchat.social.internal.invitation.Wish;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * From a public post into a safe chat, for the customer who followed an invitation and for the staff who serve them there.
 * Each step shows the link again: what a page remembers is not believed.
 */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class HandOffs {

    /** A customer's other device may start or end a chat between our looking and our doing; not again and again. */
    private static final int TRIES = 8;

    @Resource
    private SessionContext context;

    @Inject
    private HandingOff handing;

    @Inject
    private AttachedThreads attached;

    @Inject
    private Conversations conversations;

    @Inject
    private Sessions sessions;

    /** What the caller is to be asked; empty when the link leads nowhere (any more). */
    public Optional<HandOffQuestion> findQuestion(String token) {
        return handing.findQuestion(token, Caller.of(context));
    }

    /**
     * The caller says that the account is theirs. Uses the link up, for one of any number who try at once, and starts the safe
     * chat or joins the caller's open one. It proves nothing yet: see {@link AttachedThread#code}. Never call it within a
     * transaction.
     *
     * @param tie whether the handle may be tied to the caller once it is proven
     * @param language "en" or "id", in which the caller reads
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public HandOffAnswer accept(String token, boolean tie, String language) {
        Wish wish = new Wish(Caller.of(context), sessions.findProof(), tie, language);
        for (int each = 0; each < TRIES; each++) {
            Optional<HandOffAnswer> answer = handing.accept(token, wish);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new IllegalStateException("A customer's chat comes and goes");
    }

    /** The caller says that the account is not theirs. The link stays as it is; the record knows of it. */
    public void decline(String token) {
        handing.decline(token, Caller.of(context));
    }

    /** What led into this safe chat, the newest first; empty for a conversation that is not the caller's. */
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR})
    public Optional<List<AttachedThread>> findThreads(ConversationId id) {
        return conversations.find(id).map(view -> attached.of(view, Caller.of(context)));
    }
}
