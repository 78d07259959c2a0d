package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.Part;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What a supervisor does in a conversation that another answers. */
@ApplicationScoped
public class Helping {

    @Inject
    private DeskStore deskStore;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Tidings tidings;

    public boolean enter(ConversationId id, PersonId me, Part part) {
        boolean answersIt = deskStore.findAgentOf(id).filter(me::equals).isPresent();
        return !answersIt && told(id, flow.join(id, people.findBadge(me).orElseThrow(), part));
    }

    public void leave(ConversationId id, PersonId me) {
        told(id, flow.leave(id, me));
    }

    public boolean answerHand(ConversationId id) {
        Optional<PersonId> agent = deskStore.findAgentOf(id);
        return told(id, agent.isPresent() && deskStore.lowerHand(id, agent.get()));
    }

    private boolean told(ConversationId id, boolean done) {
        if (done) {
            deskStore.findAgentOf(id).ifPresent(tidings::desks);
        }
        return done;
    }
}
