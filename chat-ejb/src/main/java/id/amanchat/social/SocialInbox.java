package id.amanchat.social;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.social.internal.outbound.ApprovalViews;
import id.amanchat.social.internal.outbound.InboxViews;
import id.amanchat.social.internal.outbound.ThreadViews;
import id.amanchat.social.internal.outbound.Viewer;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What people write to the bank on social channels, for those who answer. Nothing here asks a channel. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
@RunAs(Roles.SYSTEM)
public class SocialInbox {

    @Resource
    private SessionContext context;

    @Inject
    private InboxViews inbox;

    @Inject
    private ThreadViews threads;

    @Inject
    private ApprovalViews approvals;

    /** What waits for an answer, at most 200, and the caller's own; no text of a private thread that is not the caller's. */
    public InboxView view() {
        return inbox.view(viewer());
    }

    /** One thread: a public one for everybody here, a private one for those who take part and for supervisors. */
    public Optional<ThreadView> find(ConversationId id) {
        return threads.find(id, viewer());
    }

    /** Replies that wait for a second person, the oldest first, at most 50; one's own, too, to which one cannot agree. */
    public List<ApprovalView> approvals() {
        return approvals.all(viewer());
    }

    private Viewer viewer() {
        return new Viewer(
                PersonId.parse(context.getCallerPrincipal().getName()).orElseThrow(),
                context.isCallerInRole(Roles.SUPERVISOR));
    }
}
