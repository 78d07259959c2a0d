package id.amanchat.routing.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** In which queue somebody waits who asks about a topic in a language. */
final class QueueChoiceRule {

    private QueueChoiceRule() {}

    /** One for that language, else one for every language, else any: a customer of another language is not turned away. */
    static Optional<QueueRules> choose(Collection<QueueRules> active, String topic, String language) {
        return first(active, topic, queue -> queue.languages().contains(language))
                .or(() -> first(active, topic, queue -> queue.languages().isEmpty()))
                .or(() -> first(active, topic, queue -> true));
    }

    private static Optional<QueueRules> first(Collection<QueueRules> active, String topic, Predicate<QueueRules> fits) {
        return active.stream()
                .filter(queue -> queue.topic().equals(topic))
                .filter(fits)
                .min(Comparator.comparing(QueueRules::priority).reversed().thenComparing(QueueRules::key));
    }
}
