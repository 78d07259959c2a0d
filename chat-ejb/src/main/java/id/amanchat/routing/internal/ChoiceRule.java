package id.amanchat.routing.internal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Who is asked first. */
final class ChoiceRule {

    private ChoiceRule() {}

    /**
     * Those who can take it now, the best first: whoever has all that is asked for, the customer's last agent (for a
     * while), the least busy, the longest without new work, whoever declined longest ago.
     */
    static List<PresentAgent> inOrder(
            QueueRules queue, NextInLine next, Collection<PresentAgent> agents, OffsetDateTime now) {
        long waited = Duration.between(next.waitingSince(), now).toSeconds();
        boolean lastAgentFirst = waited < queue.preferredSeconds();
        return agents.stream()
                .filter(agent -> agent.hasRoomFor(queue.weight()))
                .filter(agent -> fitsNow(FitRule.fitsAfter(queue, next.language(), agent), waited))
                .sorted(Comparator.comparing((PresentAgent agent) -> !hasAll(queue, next, agent))
                        .thenComparing(agent -> !(lastAgentFirst
                                && next.preferred()
                                        .filter(agent.person()::equals)
                                        .isPresent()))
                        .thenComparing(PresentAgent::load)
                        .thenComparing(PresentAgent::idleSince)
                        .thenComparing(agent -> agent.declinedAt().orElse(OffsetDateTime.MIN))
                        .thenComparing(agent -> agent.person().value()))
                .toList();
    }

    private static boolean fitsNow(OptionalInt fitsAfter, long waited) {
        return fitsAfter.isPresent() && fitsAfter.getAsInt() <= waited;
    }

    private static boolean hasAll(QueueRules queue, NextInLine next, PresentAgent agent) {
        return FitRule.fitsAfter(queue, next.language(), agent).orElseThrow() == 0;
    }
}
