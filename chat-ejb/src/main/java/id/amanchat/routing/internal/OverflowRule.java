package id.amanchat.routing.internal;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where overflowing may lead: to three further queues at most, and never back. */
final class OverflowRule {

    static final int DEEPEST = 3;

    private OverflowRule() {}

    /**
     * What is wrong with these.
     *
     * @param next each queue that flows over, with the queue it flows into
     * @return {@code loop} or {@code deep}; empty when nothing is
     */
    static Optional<String> judge(Map<String, String> next) {
        return next.keySet().stream()
                .map(start -> judge(start, next))
                .flatMap(Optional::stream)
                .sorted()
                .reduce((first, last) -> last);
    }

    private static Optional<String> judge(String start, Map<String, String> next) {
        Set<String> passed = new HashSet<>(Set.of(start));
        for (String at = next.get(start); at != null; at = next.get(at)) {
            if (!passed.add(at)) {
                return Optional.of("loop");
            }
        }
        return passed.size() - 1 > DEEPEST ? Optional.of("deep") : Optional.empty();
    }
}
