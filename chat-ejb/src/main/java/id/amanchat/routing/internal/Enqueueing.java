package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationRequested;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** Gives a request its place in a queue, in the transaction that stores it. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class Enqueueing {

    @Inject
    private QueueStore queues;

    @Inject
    private WaitingStore waiting;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Opening opening;

    @Inject
    private Time time;

    public void enqueue(ConversationRequested request) {
        QueueRules queue = choose(request);
        Waiting place = new Waiting(request, queue, request.wanted().or(() -> flow.findLastAgent(request.customer())));
        opening.opensAt(queue.key(), time.now()).ifPresent(opens -> place.waitUntil(opens, queue.promise()));
        waiting.add(place);
        if (place.leftMessage()) {
            flow.note(request.id(), StepKind.LEFT_MESSAGE, Optional.empty());
        }
    }

    /** A topic that was closed between the customer's look and their request is still answered. */
    private QueueRules choose(ConversationRequested request) {
        Collection<QueueRules> all = queues.rules().values();
        return QueueChoiceRule.choose(
                        all.stream().filter(QueueRules::active).toList(), request.topic(), request.language())
                .or(() -> QueueChoiceRule.choose(all, request.topic(), request.language()))
                .orElseThrow(() -> new IllegalStateException("There is no queue for this topic"));
    }
}
