package id.amanchat.conversation.internal;

import id.amanchat.guard.Guard;
import id.amanchat.guard.RecentLine;
import id.amanchat.identity.Badge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What somebody wrote just before, for the guard: a secret may come in several lines. */
@ApplicationScoped
public class RecentLines {

    /** Enough for a card number whose every digit has a line of its own. */
    private static final int LINES = 24;

    /** Of the conversation's last ones, of both sides. */
    private static final int AMONG = 60;

    @Inject
    private Guard guard;

    @Inject
    private ConversationStore store;

    /** Oldest first; nothing, without asking the database, for a text that cannot be a piece of anything. */
    List<RecentLine> of(Conversation conversation, Badge writer, String text) {
        return guard.mayBePiece(text) ? store.recentLines(conversation, writer.person(), AMONG, LINES) : List.of();
    }
}
