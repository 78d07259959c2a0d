package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
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

    @Inject
    private People people;

    public boolean dismiss(ConversationId id, NoAnswer reason, Viewer viewer) {
        Optional<ConversationView> found =
                flow.find(id).filter(view -> threads.find(id).isPresent()).filter(view -> may(view, viewer));
        return found.isPresent() && close(id, reason, viewer);
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

    private boolean close(ConversationId id, NoAnswer reason, Viewer viewer) {
        // The thread's row before the conversation's, as everywhere.
        threads.lock(id);
        boolean closed = flow.close(id, ClosedBecause.NO_ANSWER_NEEDED);
        if (closed) {
            threads.noAnswer(id, reason.code());
            flow.note(id, StepKind.NO_ANSWER_NEEDED, people.findBadge(viewer.person()), reason.code());
        }
        return closed;
    }
}
