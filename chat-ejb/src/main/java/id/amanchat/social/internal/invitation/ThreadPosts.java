package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.ChannelThreads;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MessageView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What was said in a thread, for whoever calls as the application itself; in the caller's transaction. */
@ApplicationScoped
public class ThreadPosts {

    /** Enough to know what it is about. */
    private static final int MOST = 200;

    @Inject
    private ConversationFlow flow;

    @Inject
    private ChannelThreads channels;

    /** Oldest first; the newest {@value MOST} of more. */
    List<MessageView> of(ConversationId thread) {
        long last = flow.find(thread).map(view -> view.lastSequence()).orElse(0L);
        return channels.messages(thread, Math.max(0, last - MOST), MOST);
    }
}
