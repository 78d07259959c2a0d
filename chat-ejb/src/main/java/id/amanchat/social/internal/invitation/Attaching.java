package id.amanchat.social.internal.invitation;

import id.amanchat.conversation.ConversationId;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Attaches a thread to a safe chat; in the caller's transaction. */
@ApplicationScoped
public class Attaching {

    @Inject
    private HandOffStore store;

    @Inject
    private Tying tying;

    @Inject
    private Proving proving;

    @Inject
    private Time time;

    /** Proven at once when the handle is tied to this customer already. */
    void attach(Invitation invitation, Asked asked, Wish wish, ConversationId safe) {
        HandOff handOff = store.find(safe, invitation.conversation()).orElseGet(() -> {
            HandOff made = new HandOff(invitation, asked, wish.customer(), safe, time.now());
            store.add(made);
            return made;
        });
        if (tying.tied(asked.thread().authorId(), wish.customer())) {
            proving.prove(handOff);
        } else {
            handOff.tie(wish.tie());
        }
    }
}
