package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All queues, and who is there now: what is decided by before anything is locked.
 *
 * @param closed queues that are closed now: however many messages were left there, nobody looks through them
 */
record Situation(Map<String, QueueRules> queues, Set<String> closed, Map<PersonId, PresentAgent> agents) {

    /**
     * Whom somebody with room can answer.
     *
     * @param language of conversations in this queue
     * @param afterSeconds of waiting
     */
    record Reach(String queue, String language, int afterSeconds) {}

    Collection<PresentAgent> everybody() {
        return agents.values();
    }

    /** Queues in which somebody who asks now can come to wait. */
    List<QueueRules> active() {
        return queues.values().stream().filter(QueueRules::active).toList();
    }

    /** After somebody was given so much more. */
    Situation with(PersonId agent, int weight) {
        Map<PersonId, PresentAgent> changed = new HashMap<>(agents);
        changed.computeIfPresent(agent, (id, present) -> present.with(weight));
        return new Situation(queues, closed, changed);
    }

    /** After it turned out how busy somebody is. */
    Situation busy(PersonId agent, int load) {
        Map<PersonId, PresentAgent> changed = new HashMap<>(agents);
        changed.computeIfPresent(agent, (id, present) -> present.busy(load));
        return new Situation(queues, closed, changed);
    }

    /** Without somebody who turned out to be gone, or whom another dispatcher gives work. */
    Situation without(PersonId agent) {
        Map<PersonId, PresentAgent> fewer = new HashMap<>(agents);
        fewer.remove(agent);
        return new Situation(queues, closed, fewer);
    }

    /** Whatever waits outside of this nobody can take now. */
    List<Reach> reach() {
        return queues.values().stream()
                .filter(queue -> !closed.contains(queue.key()))
                .flatMap(queue ->
                        AgentState.USUAL_LANGUAGES.stream().flatMap(language -> reach(queue, language).stream()))
                .toList();
    }

    private Optional<Reach> reach(QueueRules queue, String language) {
        OptionalInt soonest = soonest(queue, language);
        return soonest.isPresent()
                ? Optional.of(new Reach(queue.key(), language, soonest.getAsInt()))
                : Optional.empty();
    }

    private OptionalInt soonest(QueueRules queue, String language) {
        return agents.values().stream()
                .filter(agent -> agent.hasRoomFor(queue.weight()))
                .map(agent -> FitRule.fitsAfter(queue, language, agent))
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    /** How many could take from a queue in one of its languages, had they room. */
    int presentFor(String queue) {
        QueueRules rules = queues.get(queue);
        Set<String> languages = rules.languages().isEmpty() ? AgentState.USUAL_LANGUAGES : rules.languages();
        return (int) agents.values().stream()
                .filter(agent -> languages.stream()
                        .anyMatch(language ->
                                FitRule.fitsAfter(rules, language, agent).orElse(1) == 0))
                .count();
    }
}
