package id.amanchat.trust;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.OwnAccess;
import id.amanchat.identity.Roles;
import id.amanchat.identity.Visitor;
import id.amanchat.trust.internal.Caller;
import id.amanchat.trust.internal.FindingConversations;
import id.amanchat.trust.internal.TakingReports;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** "End chat and lock access", for a customer who fears the worst. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class AccessLock {

    @Resource
    private SessionContext context;

    @Inject
    private FindingConversations conversations;

    @Inject
    private TakingReports taking;

    @Inject
    private OwnAccess access;

    /**
     * Ends the chat, ends all of the caller's sessions within a second, locks signing in until two people of the bank unlock
     * it, reports it to the fraud queue with the evidence, and tells the customer and the security desk by mail. Needs no
     * second factor: whoever can do this can do no more harm with it. The calling session is over afterwards.
     *
     * @return the report's number; empty when the conversation is not the caller's, and nothing was done
     */
    public Optional<CaseNumber> lock(ConversationId id, Visitor visitor) {
        Optional<CaseNumber> number =
                conversations.ofCustomer(id, Caller.of(context)).map(taking::takeLock);
        number.ifPresent(done -> access.lock(visitor));
        return number;
    }
}
