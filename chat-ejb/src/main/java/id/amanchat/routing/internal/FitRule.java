package id.amanchat.routing.internal;

import id.amanchat.routing.SkillNeed;
import java.util.OptionalInt;

/** Whether an agent can answer what waits in a queue: at once, after some waiting, or never. */
final class FitRule {

    private FitRule() {}

    /**
     * Ring by ring: what is missing is no longer asked for after its seconds of waiting.
     *
     * @return 0 for somebody who has all; empty for somebody who will never do
     */
    static OptionalInt fitsAfter(QueueRules queue, String language, PresentAgent agent) {
        int after = 0;
        for (SkillNeed need : queue.skills()) {
            if (!agent.skills().contains(need.skill())) {
                if (need.relaxedAfter().isEmpty()) {
                    return OptionalInt.empty();
                }
                after = Math.max(after, need.relaxedAfter().getAsInt());
            }
        }
        if (agent.languages().contains(language)) {
            return OptionalInt.of(after);
        }
        return queue.languageRelaxedAfter().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(after, queue.languageRelaxedAfter().getAsInt()));
    }
}
