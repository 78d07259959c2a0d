package id.amanchat.web.supervisor;

import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.PickAnswer;
import id.amanchat.routing.SupervisorDesk;
import id.amanchat.web.agent.Via;
import id.amanchat.web.security.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Gives a conversation to an agent, or into another queue; against the rules only where the supervisor says so. */
@Named
@RequestScoped
public class AssigningBacking {

    private static final String PLACE = "assigning";
    private static final String COLLEAGUE = "agent:";
    private static final String LINE = "queue:";

    @Inject
    SupervisorDesk desk;

    @Inject
    Via via;

    @Inject
    Said said;

    @Inject
    HttpServletRequest request;

    private boolean done;

    public void assign() {
        Optional<ConversationId> conversation = via.find();
        String chosen = getChosen();
        if (conversation.isEmpty() || chosen.isEmpty()) {
            said.refuse(PLACE, "transfer.to-whom.missing");
        } else if (chosen.startsWith(LINE)) {
            tell(desk.move(conversation.get(), chosen.substring(LINE.length())) ? PickAnswer.DONE : PickAnswer.GONE);
        } else {
            tell(agent(chosen)
                    .map(agent -> desk.assign(conversation.get(), agent, isOverride()))
                    .orElse(PickAnswer.NOT_PRESENT));
        }
    }

    private static Optional<PersonId> agent(String chosen) {
        return chosen.startsWith(COLLEAGUE) ? PersonId.parse(chosen.substring(COLLEAGUE.length())) : Optional.empty();
    }

    private void tell(PickAnswer answer) {
        done = answer == PickAnswer.DONE;
        if (!done) {
            said.refuse(PLACE, "reason.supervisor." + answer.name());
        }
    }

    /** Whether this request gave it away. */
    public boolean isDone() {
        return done;
    }

    /** The target as it was chosen, so that a refusal does not lose it. */
    public String getChosen() {
        String target = request.getParameter("target");
        return target == null ? "" : target;
    }

    public boolean isOverride() {
        return "true".equals(request.getParameter("override"));
    }
}
