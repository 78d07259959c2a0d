package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ChannelThreads;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.identity.Badge;
import id.amanchat.platform.Time;
import id.amanchat.social.Audience;
import id.amanchat.social.PostState;
import id.amanchat.social.ReplyView;
import id.amanchat.social.ThreadView;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.account.Accounts;
import id.amanchat.social.internal.channel.Capabilities;
import id.amanchat.social.internal.inbound.ChannelThread;
import id.amanchat.social.internal.inbound.Threads;
import id.amanchat.social.internal.invitation.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Threads as somebody may see them. Needs the system's role. */
@ApplicationScoped
public class ThreadViews {

    @Inject
    private Threads threads;

    @Inject
    private InboxStore inbox;

    @Inject
    private SocialPostStore posts;

    @Inject
    private ReplyViews replies;

    @Inject
    private Accounts accounts;

    @Inject
    private Abilities abilities;

    @Inject
    private Links links;

    @Inject
    private ConversationFlow flow;

    @Inject
    private ChannelThreads conversations;

    @Inject
    private Time time;

    public Optional<ThreadView> find(ConversationId id, Viewer viewer) {
        Optional<ConversationView> conversation = flow.find(id);
        return threads.find(id)
                .filter(thread -> conversation
                        .filter(view -> viewer.maySee(thread.audience(), view))
                        .isPresent())
                .flatMap(thread -> accounts.find(thread.account())
                        .map(account -> view(thread, account, conversation.orElseThrow(), viewer)));
    }

    private ThreadView view(ChannelThread thread, Account account, ConversationView conversation, Viewer viewer) {
        InboxRow row = inbox.these(List.of(thread.conversation())).get(0);
        Capabilities can = abilities.of(account);
        return new ThreadView(
                thread.conversation(),
                row.channel(),
                thread.audience(),
                account.handle(),
                accounts.silenced(account.id()),
                row.author(),
                row.language(),
                conversation.state(),
                conversation.parties().agent().map(Badge::name),
                viewer.takesPart(conversation),
                viewer.mayClaim(conversation.state()),
                can.longest(thread.audience()),
                row.asked(),
                row.due(),
                row.unansweredSince(),
                row.answered(),
                thread.audience() == Audience.PUBLIC && can.privateMessages(),
                conversations.posts(thread.conversation()),
                outgoing(thread, viewer),
                links.of(thread.conversation()),
                posts.findOutlet(account.id(), thread.audience()).flatMap(outlet -> outlet.limit(time.now())));
    }

    /** Not what was taken back, and not what stands among the posts. */
    private List<ReplyView> outgoing(ChannelThread thread, Viewer viewer) {
        return posts.of(thread.conversation()).stream()
                .filter(post -> !post.is(PostState.WITHDRAWN))
                .filter(post -> !post.is(PostState.POSTED) || post.audience() != thread.audience())
                .filter(post -> replies.visible(post, viewer))
                .map(post -> replies.view(post, viewer))
                .toList();
    }
}
