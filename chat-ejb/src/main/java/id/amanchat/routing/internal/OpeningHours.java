package id.amanchat.routing.internal;

import id.amanchat.routing.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a queue is open, by the clock on the wall of its zone.
 *
 * <p>Where summer time begins, a shift that would begin in the hour left out begins when the clock has passed over it. Where it
 * ends, a shift lasts from the first time the clock shows its beginning to the last time it shows its end.
 *
 * @param shifts none: open at every hour of every day
 * @param holidays days closed altogether, in the zone
 */
record OpeningHours(ZoneId zone, List<Shift> shifts, Set<LocalDate> holidays, List<Stretch> closings) {

    /** Whoever is closed for longer has closed for good; then this is where looking ends. */
    static final int DAYS_LOOKED_AHEAD = 400;

    private static final int DAY = 24 * 60;

    /** From then, and no longer at the end. */
    record Stretch(Instant from, Instant until) {

        boolean contains(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(until);
        }
    }

    /** When it opens next; empty while it is open. A queue that does not open any more is said to open far ahead. */
    Optional<OffsetDateTime> opensAt(OffsetDateTime now) {
        Instant at = now.toInstant();
        LocalDate today = LocalDate.ofInstant(at, zone);
        Instant opening = Stream.iterate(today.minusDays(1), day -> day.plusDays(1))
                .limit(DAYS_LOOKED_AHEAD)
                .filter(Predicate.not(holidays::contains))
                .flatMap(this::stretches)
                .flatMap(stretch -> firstOpen(stretch, at).stream())
                .findFirst()
                .orElseGet(() -> start(today.plusDays(DAYS_LOOKED_AHEAD), 0));
        return opening.equals(at) ? Optional.empty() : Optional.of(opening.atOffset(ZoneOffset.UTC));
    }

    private Stream<Stretch> stretches(LocalDate day) {
        if (shifts.isEmpty()) {
            return Stream.of(new Stretch(start(day, 0), end(day, DAY)));
        }
        return shifts.stream()
                .filter(shift -> shift.day() == day.getDayOfWeek())
                .sorted(Comparator.comparingInt(Shift::opens))
                .map(shift -> new Stretch(start(day, shift.opens()), end(day, shift.closes())));
    }

    /** The first moment of a stretch, not before this one, at which nothing is closed. */
    private Optional<Instant> firstOpen(Stretch stretch, Instant at) {
        Instant candidate = at.isAfter(stretch.from()) ? at : stretch.from();
        Optional<Instant> closedUntil = closedUntil(candidate);
        while (closedUntil.isPresent()) {
            candidate = closedUntil.get();
            closedUntil = closedUntil(candidate);
        }
        return Optional.of(candidate).filter(stretch::contains);
    }

    private Optional<Instant> closedUntil(Instant instant) {
        return closings.stream()
                .filter(closing -> closing.contains(instant))
                .map(Stretch::until)
                .max(Comparator.naturalOrder());
    }

    private Instant start(LocalDate day, int minute) {
        LocalDateTime wall = wall(day, minute);
        return leftOut(wall)
                .orElseGet(() -> wall.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
    }

    private Instant end(LocalDate day, int minute) {
        LocalDateTime wall = wall(day, minute);
        return leftOut(wall)
                .orElseGet(() -> wall.atZone(zone).withLaterOffsetAtOverlap().toInstant());
    }

    /** The day's last minute is the next day's first. */
    private static LocalDateTime wall(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute);
    }

    /** When the clock passed over a time that it never showed. */
    private Optional<Instant> leftOut(LocalDateTime wall) {
        return Optional.ofNullable(zone.getRules().getTransition(wall))
                .filter(ZoneOffsetTransition::isGap)
                .map(ZoneOffsetTransition::getInstant);
    }
}
