package id.amanchat.conversation.internal;

import id.amanchat.guard.RecentLine;
import id.amanchat.identity.Badge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What somebody wrote just before, for the guard: a secret may come in several lines. */
@ApplicationScoped
public class RecentLines {

    @Inject
    private ConversationStore store;

    List<RecentLine> of(Conversation conversation, Badge writer, String text) {
        return List.of();
    }
}
