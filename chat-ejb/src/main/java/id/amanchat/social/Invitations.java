package id.amanchat.social;

import id.amanchat.identity.Visitor;
import id.amanchat.social.internal.invitation.OpeningInvitations;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Links into safe chats, for whoever holds one. Who that is nobody knows: a link under a public post is seen by everybody, so
 * that it proves nothing about a handle.
 */
@Stateless
@PermitAll
public class Invitations {

    @Resource
    private SessionContext context;

    @Inject
    private OpeningInvitations opening;

    /**
     * A person wants to follow a link; that does not use it up. What is no good link is written into the record.
     *
     * @param token what stands behind the "#" of the address, however it looks
     * @return empty when too much that is no good link came from there lately; good ones are always answered
     */
    public Optional<InvitationState> open(String token, Visitor visitor) {
        return opening.open(token, Caller.find(context), visitor);
    }

    /** A customer has signed in, with both factors and, with this link in hand; what is no good link is ignored. */
    public void signedIn(String token) {
        opening.signedIn(token);
    }
}
