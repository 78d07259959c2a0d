package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.StateChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A chat weighs less from the moment it is put on hold, and its whole weight as soon as it goes on. */
@ApplicationScoped
public class Weighing {

    @Inject
    private DeskStore deskStore;

    void on(@Observes StateChanged changed) {
        if (changed.state() == ConversationState.ON_HOLD || changed.state() == ConversationState.OPEN) {
            deskStore.markQuiet(changed.id(), changed.state() == ConversationState.ON_HOLD);
        }
    }
}
