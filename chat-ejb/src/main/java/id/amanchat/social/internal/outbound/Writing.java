package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.Refusal;
import id.amanchat.guard.Finding;
import id.amanchat.identity.Badge;
import id.amanchat.platform.Time;
import id.amanchat.social.Audience;
import id.amanchat.social.NewReply;
import id.amanchat.social.ReplyAnswer;
import id.amanchat.social.ReplyAnswer.Obstacle;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.inbound.ChannelThread;
import id.amanchat.social.internal.inbound.Threads;
import id.amanchat.social.internal.invitation.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes a reply down, as an intention: what comes of it is seen later. Needs the system's role. */
@ApplicationScoped
public class Writing {

    @Inject
    private Threads threads;

    @Inject
    private Accounts accounts;

    @Inject
    private Obstacles obstacles;

    @Inject
    private PostRule rule;

    @Inject
    private SocialPostStore store;

    @Inject
    private Links links;

    @Inject
    private ConversationFlow flow;

    @Inject
    private ReplyViews views;

    @Inject
    private Telling telling;

    @Inject
    private Time time;

    /** One at a time in a thread: they keep their order, and the same one twice at once is one. */
    public ReplyAnswer put(ConversationId id, UUID replyId, NewReply reply, Viewer viewer) {
        Optional<ChannelThread> locked = threads.lock(id);
        Optional<SocialPost> known = store.find(replyId);
        if (known.isPresent()) {
            return known.filter(post ->
                            post.by(viewer.person()) && post.conversation().equals(id))
                    .<ReplyAnswer>map(post -> new ReplyAnswer.Kept(views.view(post, viewer), false))
                    .orElse(new ReplyAnswer.Not(Obstacle.CLIENT_ID_TAKEN));
        }
        Optional<ConversationView> conversation = flow.find(id);
        Optional<ChannelThread> thread = locked.filter(found -> conversation
                .filter(view -> viewer.maySee(found.audience(), view))
                .isPresent());
        return thread.map(found -> judge(found, conversation.get(), replyId, reply, viewer))
                .orElse(new ReplyAnswer.Not(Obstacle.NOT_FOUND));
    }

    private ReplyAnswer judge(
            ChannelThread thread, ConversationView conversation, UUID replyId, NewReply reply, Viewer viewer) {
        Optional<Refusal> refusal = Refusal.of(reply.text());
        if (refusal.isPresent()) {
            return new ReplyAnswer.Refused(refusal.get(), List.of());
        }
        Optional<Account> account = accounts.find(thread.account());
        Optional<Obstacle> obstacle = obstacles.find(thread, conversation, account, reply, viewer);
        if (obstacle.isPresent()) {
            return new ReplyAnswer.Not(obstacle.get());
        }
        List<Finding> findings = rule.refusals(thread, viewer, reply.text());
        if (!findings.isEmpty()) {
            return new ReplyAnswer.Refused(Refusal.BY_GUARD, findings);
        }
        Badge writer = conversation.parties().findWriter(viewer.person()).orElseThrow();
        return new ReplyAnswer.Kept(
                views.view(keep(thread, account.orElseThrow(), replyId, reply, writer), viewer), true);
    }

    private SocialPost keep(ChannelThread thread, Account account, UUID replyId, NewReply reply, Badge writer) {
        Audience audience = reply.privately() ? Audience.PRIVATE : thread.audience();
        SocialPost post =
                new SocialPost(replyId, thread, writer, audience, reply.text().strip(), time.now());
        if (reply.invite()) {
            post.invites(links.make(thread, writer.person()));
        }
        if (account.fourEyes() && audience == Audience.PUBLIC) {
            post.awaitApproval();
        }
        store.add(post);
        telling.changed(post, PostEvent.Kind.WRITTEN, writer.person());
        return post;
    }
}
