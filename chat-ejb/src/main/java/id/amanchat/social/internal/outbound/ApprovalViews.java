package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ChannelThreads;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MessageView;
import id.amanchat.social.ApprovalView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits for a second person. Needs the system's role. */
@ApplicationScoped
public class ApprovalViews {

    private static final int MOST = 50;

    /** What is needed to judge an answer. */
    private static final int POSTS = 4;

    @Inject
    private SocialPostStore posts;

    @Inject
    private InboxStore store;

    @Inject
    private ReplyViews replies;

    @Inject
    private ChannelThreads conversations;

    public List<ApprovalView> all(Viewer viewer) {
        List<SocialPost> waiting = posts.waitingForApproval(MOST);
        Map<ConversationId, InboxRow> rows =
                store.these(waiting.stream().map(SocialPost::conversation).toList()).stream()
                        .collect(Collectors.toMap(InboxRow::conversation, Function.identity()));
        return waiting.stream()
                .filter(post -> rows.containsKey(post.conversation()))
                .map(post -> view(post, rows.get(post.conversation()), viewer))
                .toList();
    }

    private ApprovalView view(SocialPost post, InboxRow row, Viewer viewer) {
        List<MessageView> said = conversations.posts(row.conversation());
        return new ApprovalView(
                replies.view(post, viewer),
                row.conversation(),
                row.channel(),
                row.audience(),
                row.account(),
                row.author(),
                row.language(),
                said.subList(Math.max(0, said.size() - POSTS), said.size()));
    }
}
