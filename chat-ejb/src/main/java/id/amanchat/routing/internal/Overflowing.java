package id.amanchat.routing.internal;

import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.routing.Overflow;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets go on to another queue whoever waited too long in one, their age kept; never into one that is closed. */
@Stateless
@PermitAll
public class Overflowing {

    /** As deep as a chain of queues may be. */
    private static final int DEEPEST = OverflowRule.DEEPEST;

    /** The rest follows a second later. */
    private static final int AT_ONCE = 200;

    @Inject
    private QueueStore queues;

    @Inject
    private WaitingStore waiting;

    @Inject
    private Opening opening;

    @Inject
    private Time time;

    @Inject
    private Tidings tidings;

    @Inject
    private Figures figures;

    public void overflow() {
        OffsetDateTime now = time.now();
        Map<String, QueueRules> rules = queues.rules();
        List<QueueRules> full = rules.values().stream()
                .filter(queue -> queue.overflow().isPresent())
                .toList();
        if (full.isEmpty()) {
            return;
        }
        Set<String> closed = opening.closed(now).keySet();
        full.stream()
                .filter(queue -> !closed.contains(queue.overflow().orElseThrow().queue()))
                .forEach(queue -> overflow(queue, rules, now));
    }

    private void overflow(QueueRules queue, Map<String, QueueRules> rules, OffsetDateTime now) {
        Overflow overflow = queue.overflow().orElseThrow();
        QueueRules into = rules.get(overflow.queue());
        waiting.claimOverdue(queue.key(), now.minusSeconds(overflow.afterSeconds()), DEEPEST, AT_ONCE)
                .forEach(each -> {
                    each.overflowInto(into, now);
                    tidings.queues();
                    figures.count("amanchat.routing.overflowed");
                });
    }
}
