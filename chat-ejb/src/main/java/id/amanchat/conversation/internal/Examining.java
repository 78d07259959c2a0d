package id.amanchat.conversation.internal;

import id.amanchat.conversation.Side;
import id.amanchat.guard.Guard;
import id.amanchat.guard.Place;
import id.amanchat.guard.RecentLine;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.Verdict;
import id.amanchat.identity.Badge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows every text to the guard before anything else sees it. */
@ApplicationScoped
public class Examining {

    @Inject
    private Guard guard;

    @Inject
    private RecentLines recent;

    /** With which a conversation begins. */
    public Verdict first(String language, String text) {
        return guard.examine(text, Speaker.CUSTOMER, language, List.of());
    }

    /** In a conversation that the caller has locked. */
    Verdict message(Conversation conversation, Badge writer, Side side, String text) {
        List<RecentLine> before = recent.of(conversation, writer, text);
        return guard.examine(
                text, side == Side.CUSTOMER ? Speaker.CUSTOMER : Speaker.STAFF, conversation.language(), before);
    }

    /**
     * What stands on a channel already, whoever wrote it: a secret in it is masked here, and nothing can be refused any more.
     */
    Verdict posted(Conversation conversation, Badge writer, String text) {
        return guard.examine(text, Speaker.CUSTOMER, conversation.language(), recent.of(conversation, writer, text));
    }

    /** The same of a text that took an earlier one's place: what was written just before it is not what stands before it. */
    Verdict changed(Conversation conversation, String text) {
        return guard.examine(text, Speaker.CUSTOMER, conversation.language(), List.of());
    }

    /** By staff for staff. */
    public Verdict note(Conversation conversation, String text) {
        return guard.examine(text, Speaker.STAFF, conversation.language(), List.of(), Place.NOTE);
    }
}
