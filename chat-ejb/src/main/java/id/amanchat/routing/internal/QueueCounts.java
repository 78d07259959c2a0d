package id.amanchat.routing.internal;

import id.amanchat.platform.Time;
import id.amanchat.routing.QueueCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many wait, queue by queue. */
@ApplicationScoped
public class QueueCounts {

    @Inject
    private DeskStore deskStore;

    @Inject
    private Opening opening;

    @Inject
    private Time time;

    List<QueueCount> of(List<Queue> queues) {
        OffsetDateTime now = time.now();
        Map<String, DeskStore.Line> lines = deskStore.lines(now);
        Map<String, OffsetDateTime> closed = opening.closed(now);
        return queues.stream().map(queue -> count(queue, lines, closed)).toList();
    }

    private static QueueCount count(
            Queue queue, Map<String, DeskStore.Line> lines, Map<String, OffsetDateTime> closed) {
        Optional<DeskStore.Line> line = Optional.ofNullable(lines.get(queue.key()));
        return new QueueCount(
                queue.key(),
                queue.nameEnglish(),
                queue.nameIndonesian(),
                line.map(DeskStore.Line::waiting).orElse(0L),
                line.map(DeskStore.Line::longestSince),
                line.map(DeskStore.Line::overdue).orElse(0L),
                queue.pickable(),
                Optional.ofNullable(closed.get(queue.key())));
    }
}
