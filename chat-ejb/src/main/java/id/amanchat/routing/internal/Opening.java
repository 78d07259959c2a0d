package id.amanchat.routing.internal;

import id.amanchat.routing.internal.OpeningHours.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** When queues are open, by their hours, holidays and closings. Read anew each time, so that a change acts at once. */
@ApplicationScoped
public class Opening {

    @Inject
    private HoursStore store;

    /** When a queue opens next; empty while it is open, and for a queue that is not there. */
    public Optional<OffsetDateTime> opensAt(String queue, OffsetDateTime now) {
        return Optional.ofNullable(closed(now).get(queue));
    }

    /** Every queue that is closed now, with its next opening; by as many queries whatever the number of queues. */
    public Map<String, OffsetDateTime> closed(OffsetDateTime now) {
        List<HoursShift> shifts = store.shifts();
        List<ClosedDay> holidays = store.holidaysFrom(earliestDay(now));
        List<ClosedOnce> closings = store.closingsFrom(now);
        Map<String, OffsetDateTime> closed = new HashMap<>();
        store.zones()
                .forEach((queue, zone) -> hours(queue, zone, shifts, holidays, closings)
                        .opensAt(now)
                        .ifPresent(opening -> closed.put(queue, opening)));
        return closed;
    }

    /** Yesterday, where the day ends last. */
    private static LocalDate earliestDay(OffsetDateTime now) {
        return now.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().minusDays(2);
    }

    private static OpeningHours hours(
            String queue, ZoneId zone, List<HoursShift> shifts, List<ClosedDay> holidays, List<ClosedOnce> closings) {
        Set<LocalDate> days = holidays.stream()
                .filter(each -> each.concerns(queue))
                .map(ClosedDay::day)
                .collect(Collectors.toSet());
        List<Stretch> stretches = closings.stream()
                .filter(each -> each.concerns(queue))
                .map(ClosedOnce::stretch)
                .toList();
        return new OpeningHours(
                zone,
                shifts.stream()
                        .filter(each -> each.queue().equals(queue))
                        .map(HoursShift::shift)
                        .toList(),
                days,
                stretches);
    }
}
