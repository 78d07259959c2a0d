package id.amanchat.routing.internal;

import id.amanchat.platform.Time;
import id.amanchat.routing.Entrance;
import id.amanchat.routing.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What somebody finds who asks now: whether the queue is open, and how long one would wait. */
@ApplicationScoped
public class Entrances {

    @Inject
    private LookingAround looking;

    @Inject
    private QueueStore queues;

    @Inject
    private Opening opening;

    @Inject
    private Estimates estimates;

    @Inject
    private Time time;

    public List<Entrance> of(List<Topic> topics, String language) {
        Situation situation = looking.situation();
        Map<String, OffsetDateTime> closed = opening.closed(time.now());
        return topics.stream()
                .map(topic -> QueueChoiceRule.choose(situation.active(), topic.key(), language)
                        .map(queue -> entrance(topic, queue.key(), language, situation, closed)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Entrance entrance(
            Topic topic, String queue, String language, Situation situation, Map<String, OffsetDateTime> closed) {
        Optional<OffsetDateTime> opensAt = Optional.ofNullable(closed.get(queue));
        return new Entrance(
                topic,
                opensAt,
                opensAt.flatMap(opens -> queues.find(queue)).flatMap(found -> found.closedText(language)),
                opensAt.isPresent() ? OptionalLong.empty() : estimates.newcomer(queue, situation));
    }
}
