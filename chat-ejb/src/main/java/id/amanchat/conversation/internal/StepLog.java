package id.amanchat.conversation.internal;

import id.amanchat.conversation.StepKind;
import id.amanchat.conversation.StepTaken;
import id.amanchat.identity.Badge;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Writes down what happened between the messages, and tells those who are there. */
@ApplicationScoped
public class StepLog {

    @Inject
    private StepStore steps;

    @Inject
    private Company company;

    @Inject
    private Time time;

    @Inject
    private Event<StepTaken> taken;

    public void write(Conversation conversation, StepKind kind) {
        write(conversation, kind, Optional.empty());
    }

    public void write(Conversation conversation, StepKind kind, Optional<Badge> whom) {
        write(conversation, kind, whom, kind.staffOnly());
    }

    public void write(Conversation conversation, StepKind kind, Optional<Badge> whom, String detail) {
        write(conversation, Happening.of(kind, whom, detail));
    }

    void write(Conversation conversation, StepKind kind, Optional<Badge> whom, boolean staffOnly) {
        if (kind == StepKind.LEFT_MESSAGE) {
            conversation.leaveMessage();
        }
        write(conversation, new Happening(kind, whom, staffOnly));
    }

    void write(Conversation conversation, Happening happening) {
        write(conversation, conversation.numbers().nextStep(), happening);
    }

    /** The same with a number that was taken before. */
    void write(Conversation conversation, int number, Happening happening) {
        Step step = new Step(conversation, number, happening, time.now());
        steps.add(step);
        taken.fire(new StepTaken(conversation.id(), step.view(), company.in(conversation)));
    }
}
