package id.amanchat.social;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Roles;
import id.amanchat.social.internal.outbound.Deciding;
import id.amanchat.social.internal.outbound.Dismissing;
import id.amanchat.social.internal.outbound.Measuring;
import id.amanchat.social.internal.outbound.Viewer;
import id.amanchat.social.internal.outbound.Writing;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the bank answers on social channels. Each reply is stored first and goes out after the commit, once, however often
 * it is asked for and whatever breaks on the way; nothing here waits for a channel.
 */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
@RunAs(Roles.SYSTEM)
public class Replies {

    @Resource
    private SessionContext context;

    @Inject
    private Writing writing;

    @Inject
    private Deciding deciding;

    @Inject
    private Dismissing dismissing;

    @Inject
    private Measuring measuring;

    /**
     * Writes a reply, once for each id. Whoever wrote one is told so again, whatever has become of it.
     *
     * @param id made by the writer's device
     */
    public ReplyAnswer put(ConversationId thread, UUID id, NewReply reply) {
        return writing.put(thread, id, reply, viewer());
    }

    /** Agrees to what somebody else wrote: it goes out. False when it waits for nobody, or the caller wrote it. */
    public boolean approve(UUID id) {
        return deciding.approve(id, viewer());
    }

    /** Says no to what somebody else wrote. False as {@link #approve}. */
    public boolean decline(UUID id) {
        return deciding.decline(id, viewer());
    }

    /** Takes back what is not out yet: by its writer or a supervisor. False when it is too late, or not theirs. */
    public boolean withdraw(UUID id) {
        return deciding.withdraw(id, viewer());
    }

    /** Sends once more what the channel did not take: by its writer or a supervisor. False when there is nothing to repeat. */
    public boolean repeat(UUID id) {
        return deciding.repeat(id, viewer());
    }

    /** Closes a thread that needs no answer: the caller's own or one that waits; a supervisor any. False when it is neither. */
    public boolean noAnswer(ConversationId thread, NoAnswer reason) {
        return dismissing.dismiss(thread, reason, viewer());
    }

    /** How much a text takes there, with the link where one goes with it. Empty when the caller may not see the thread. */
    public Optional<ReplyLength> length(ConversationId thread, String text, boolean invite) {
        return measuring.length(thread, text, invite, viewer());
    }

    /** Those of some texts that could be answered in this thread: short enough, and such that the guard lets them out. */
    public Set<String> fitting(ConversationId thread, Collection<String> texts) {
        return measuring.fitting(thread, texts, viewer());
    }

    private Viewer viewer() {
        return new Viewer(
                PersonId.parse(context.getCallerPrincipal().getName()).orElseThrow(),
                context.isCallerInRole(Roles.SUPERVISOR));
    }
}
