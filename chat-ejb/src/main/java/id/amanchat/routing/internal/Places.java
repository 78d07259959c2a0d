package id.amanchat.routing.internal;

import id.amanchat.platform.Time;
import id.amanchat.routing.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** Works out where a conversation stands, how long that may take, and whether the queue is open. */
@ApplicationScoped
public class Places {

    @Inject
    private WaitingStore store;

    @Inject
    private QueueStore queues;

    @Inject
    private Estimates estimates;

    @Inject
    private Time time;

    /** Where this one stands now. */
    public Place of(Waiting waiting) {
        int place = (int) store.countBefore(waiting) + 1;
        return place(waiting, place, estimates.estimate(waiting.queue(), place));
    }

    Place place(Waiting waiting, int place, OptionalLong estimate) {
        Optional<OffsetDateTime> opensAt = waiting.notBefore().filter(time.now()::isBefore);
        return new Place(
                place,
                opensAt.isPresent() ? OptionalLong.empty() : estimate,
                opensAt,
                opensAt.flatMap(opening -> queues.find(waiting.queue()))
                        .flatMap(queue -> queue.closedText(waiting.language())),
                waiting.leftMessage());
    }
}
