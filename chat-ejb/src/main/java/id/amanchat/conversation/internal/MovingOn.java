package id.amanchat.conversation.internal;

import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationClosed;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.StateChanged;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Badge;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Moves a conversation, which the caller has locked and may move, along one of its arrows, and tells of it. */
@ApplicationScoped
public class MovingOn {

    @Inject
    private ConversationStore store;

    @Inject
    private Presences presences;

    @Inject
    private Company company;

    @Inject
    private StepLog steps;

    @Inject
    private Exporting exporting;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    @Inject
    private Event<StateChanged> stateChanged;

    @Inject
    private Event<ConversationClosed> closed;

    /** Shown to an agent, or not any more. */
    public void become(Conversation conversation, ConversationState waiting) {
        conversation.become(waiting);
        tell(conversation);
    }

    public void open(Conversation conversation, Badge agent) {
        conversation.become(ConversationState.OPEN);
        presences.end(conversation, agent.person());
        conversation.answeredBy(Optional.of(agent), time.now());
        steps.write(conversation, StepKind.JOINED, Optional.of(agent));
        tell(conversation);
    }

    /** Whoever answered until now leaves; one who helped already has joined before. */
    public void hand(Conversation conversation, Badge agent) {
        Optional<Badge> before = conversation.agent();
        if (conversation.state() == ConversationState.ON_HOLD) {
            conversation.become(ConversationState.OPEN);
        }
        boolean helped = presences.end(conversation, agent.person());
        conversation.answeredBy(Optional.of(agent), time.now());
        steps.write(conversation, StepKind.LEFT, before);
        if (!helped) {
            steps.write(conversation, StepKind.JOINED, Optional.of(agent));
        }
        tell(conversation);
    }

    /** Nobody can help in a conversation that nobody answers; who reads along stays. */
    public void giveBack(Conversation conversation, StepKind why) {
        conversation.become(ConversationState.WAITING);
        conversation.answeredBy(Optional.empty(), time.now());
        presences.endHelp(conversation);
        steps.write(conversation, why);
        tell(conversation);
    }

    public void hold(Conversation conversation) {
        conversation.become(ConversationState.ON_HOLD);
        conversation.clock().held(time.now());
        steps.write(conversation, StepKind.HELD);
        tell(conversation);
    }

    public void resume(Conversation conversation) {
        conversation.become(ConversationState.OPEN);
        conversation.clock().startAnew(time.now());
        steps.write(conversation, StepKind.RESUMED);
        tell(conversation);
    }

    public void ask(Conversation conversation) {
        conversation.clock().asked(time.now());
        steps.write(conversation, StepKind.ASKED);
    }

    public void close(Conversation conversation, ClosedBecause because) {
        conversation.close(because, time.now());
        if (!conversation.outside()) {
            store.removeCurrent(conversation.customer());
        }
        closed.fire(new ConversationClosed(
                conversation.id(),
                conversation.customer(),
                conversation.agent().map(Badge::person),
                because,
                time.now()));
        tell(conversation);
        presences.endReading(conversation);
        seal(conversation);
        figures.count("amanchat.conversation.closed");
    }

    private void seal(Conversation conversation) {
        Chain chain = conversation.chain();
        if (chain.begun()) {
            chain.close(exporting.head(conversation));
        }
    }

    public void tell(Conversation conversation) {
        stateChanged.fire(new StateChanged(
                conversation.id(), conversation.state(), company.in(conversation), conversation.closedBecause()));
    }
}
