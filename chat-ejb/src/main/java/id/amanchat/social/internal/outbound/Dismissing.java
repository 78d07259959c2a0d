package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.identity.Badge;
import id.amanchat.social.NoAnswer;
import id.amanchat.social.internal.inbound.Threads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Closes what needs no answer. In the caller's transaction; needs the system's role. */
@ApplicationScoped
public class Dismissing {

    @Inject
    private Threads threads;

    @Inject
    private ConversationFlow flow;

    public boolean dismiss(ConversationId id, NoAnswer reason, Viewer viewer) {
        Optional<ConversationView> found =
                flow.find(id).filter(view -> threads.find(id).isPresent()).filter(view -> may(view, viewer));
        return found.isPresent() && close(id, reason);
    }

    /** One's own, or one that is nobody's yet. */
    private static boolean may(ConversationView view, Viewer viewer) {
        boolean own = view.parties()
                .agent()
                .map(Badge::person)
                .filter(viewer.person()::equals)
                .isPresent();
        return own || viewer.supervisor() || view.state().waits();
    }

    /** First the conversation's row, then the thread's. */
    private boolean close(ConversationId id, NoAnswer reason) {
        boolean closed = flow.close(id, ClosedBecause.NO_ANSWER_NEEDED);
        if (closed) {
            threads.noAnswer(id, reason.code());
        }
        return closed;
    }
}
