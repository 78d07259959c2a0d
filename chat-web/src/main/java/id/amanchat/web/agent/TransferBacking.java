package id.amanchat.web.agent;

import id.amanchat.identity.PersonId;
import id.amanchat.routing.QueueCount;
import id.amanchat.routing.TransferAnswer;
import id.amanchat.routing.TransferTargets;
import id.amanchat.routing.TransferTo;
import id.amanchat.routing.Transfers;
import id.amanchat.web.security.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Hands a chat on: to whom, how, and what the next one should know. */
@Named
@RequestScoped
public class TransferBacking {

    private static final String PLACE = "transfer";
    private static final String COLLEAGUE = "agent:";
    private static final String LINE = "queue:";
    private static final String WARM = "warm";

    @Inject
    Via via;

    @Inject
    Transfers transfers;

    @Inject
    Said said;

    private Optional<TransferTargets> targets;
    private String note;
    private boolean done;

    public List<TransferTargets.AgentTarget> getAgents() {
        return targets().map(TransferTargets::agents).orElse(List.of());
    }

    public List<QueueCount> getQueues() {
        return targets().map(TransferTargets::queues).orElse(List.of());
    }

    /** Whether there was a chat to hand on, and it is not the caller's any more. */
    public boolean isGone() {
        return via.find().isPresent() && targets().isEmpty();
    }

    private Optional<TransferTargets> targets() {
        if (targets == null) {
            targets = via.find().flatMap(transfers::targets);
        }
        return targets;
    }

    public void propose() {
        Optional<TransferTo> to = to();
        if (to.isEmpty()) {
            said.refuse(PLACE, "transfer.to-whom.missing");
        } else {
            tell(via.find()
                    .map(id -> transfers.propose(id, to.get(), Objects.requireNonNullElse(note, ""), isWarm()))
                    .orElse(TransferAnswer.NOT_FOUND));
        }
    }

    private Optional<TransferTo> to() {
        String chosen = getChosen();
        if (chosen.startsWith(LINE)) {
            return Optional.of(new TransferTo.Line(chosen.substring(LINE.length())));
        }
        return Optional.of(chosen)
                .filter(each -> each.startsWith(COLLEAGUE))
                .flatMap(each -> PersonId.parse(each.substring(COLLEAGUE.length())))
                .map(TransferTo.Agent::new);
    }

    private void tell(TransferAnswer answer) {
        done = answer == TransferAnswer.PROPOSED;
        if (!done) {
            targets = null; // who is there has changed, perhaps
            said.refuse(PLACE, "transfer.answer." + answer.name());
        }
    }

    /** Whether this request handed it on. */
    public boolean isDone() {
        return done;
    }

    /** The target as it was chosen, so that a refusal does not lose it. */
    public String getChosen() {
        return via.text("target");
    }

    /** Both in the room first; what is chosen where nothing was. */
    public boolean isWarm() {
        return via.text("way").isEmpty() || WARM.equals(via.text("way"));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
