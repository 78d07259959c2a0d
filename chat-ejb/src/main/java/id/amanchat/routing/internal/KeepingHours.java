package id.amanchat.routing.internal;

import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import id.amanchat.routing.PlaceChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps those who wait in step with the hours of their queues, which close, open, and are changed by administrators. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class KeepingHours {

    /** The rest follows a second later. */
    private static final int AT_ONCE = 200;

    @Inject
    private QueueStore queues;

    @Inject
    private WaitingStore waiting;

    @Inject
    private Opening opening;

    @Inject
    private Places places;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Time time;

    @Inject
    private Tidings tidings;

    @Inject
    private Event<PlaceChanged> placeChanged;

    public void keep() {
        List<String> used = waiting.queues();
        if (used.isEmpty()) {
            return;
        }
        OffsetDateTime now = time.now();
        Map<String, OffsetDateTime> closed = opening.closed(now);
        Map<String, QueueRules> rules = queues.rules();
        closed.forEach((queue, opens) -> waiting.claimShutOut(queue, opens, AT_ONCE)
                .forEach(each -> {
                    shutOut(each, opens, promise(rules, each));
                    tell(each);
                }));
        waiting.claimLetIn(now, closed.keySet(), AT_ONCE).forEach(each -> {
            each.waitNoLonger(now, promise(rules, each));
            tell(each);
        });
    }

    private void shutOut(Waiting waiting, OffsetDateTime opens, Optional<Duration> promise) {
        boolean waited = !waiting.leftMessage();
        waiting.waitUntil(opens, promise);
        if (waited) {
            flow.note(waiting.conversation(), StepKind.LEFT_MESSAGE, Optional.empty());
        }
    }

    private static Optional<Duration> promise(Map<String, QueueRules> rules, Waiting waiting) {
        return rules.get(waiting.queue()).promise();
    }

    private void tell(Waiting waiting) {
        tidings.queues();
        placeChanged.fire(new PlaceChanged(waiting.conversation(), waiting.customer(), places.of(waiting)));
    }
}
