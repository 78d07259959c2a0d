package id.amanchat.routing.internal;

import id.amanchat.platform.Time;
import id.amanchat.routing.Closing;
import id.amanchat.routing.Holiday;
import id.amanchat.routing.Saved;
import id.amanchat.routing.Shift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Hours, holidays and closings of queues. */
@ApplicationScoped
public class EditingHours {

    private static final int LONGEST_NAME = 100;
    private static final int DAY = 24 * 60;

    /** So long what is past is still shown. */
    private static final int YEARS_BACK = 1;

    @Inject
    private Guarding guarding;

    @Inject
    private HoursStore store;

    @Inject
    private BookStore book;

    @Inject
    private Edits edits;

    @Inject
    private Time time;

    public List<Shift> hours(String queue) {
        return store.shifts(queue);
    }

    public Saved saveHours(String actor, String queue, List<Shift> shifts) {
        if (book.findQueue(queue).isEmpty()) {
            return new Saved.NotFound();
        }
        return check(shifts).refusal().orElseGet(() -> {
            store.replaceShifts(queue, shifts);
            return edits.ruled(actor, "HOURS_SAVED", queue);
        });
    }

    /** The fields are days, as {@code MONDAY}. */
    private static FormCheck check(List<Shift> shifts) {
        FormCheck check = new FormCheck();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Shift> ofDay = shifts.stream()
                    .filter(shift -> shift.day() == day)
                    .sorted(Comparator.comparingInt(Shift::opens))
                    .toList();
            check.unless(ofDay.stream().allMatch(EditingHours::possible), day.name(), "order");
            for (int i = 1; i < ofDay.size(); i++) {
                check.unless(ofDay.get(i - 1).closes() <= ofDay.get(i).opens(), day.name(), "overlap");
            }
        }
        return check;
    }

    private static boolean possible(Shift shift) {
        return shift.opens() >= 0 && shift.opens() < shift.closes() && shift.closes() <= DAY;
    }

    public List<Holiday> holidays() {
        LocalDate aYearAgo = time.now().toLocalDate().minusYears(YEARS_BACK);
        return store.holidaysFrom(aYearAgo).stream().map(ClosedDay::holiday).toList();
    }

    public Saved save(String actor, Holiday holiday) {
        FormCheck check = names(holiday.nameEnglish(), holiday.nameIndonesian(), holiday.queue())
                .unless(holiday.day() != null, "day", "missing")
                .unless(holiday.day() == null || !taken(holiday), "day", "taken");
        return check.refusal().orElseGet(() -> {
            Optional<ClosedDay> day =
                    holiday.id() == null ? Optional.of(new ClosedDay()) : store.findHoliday(holiday.id());
            day.ifPresent(each -> {
                each.take(holiday);
                store.add(each);
            });
            return done(actor, "HOLIDAY_SAVED", day.map(ClosedDay::holiday).map(Holiday::id));
        });
    }

    private boolean taken(Holiday holiday) {
        return store.holidaysFrom(holiday.day()).stream()
                .map(ClosedDay::holiday)
                .takeWhile(each -> each.day().equals(holiday.day()))
                .filter(each -> Objects.equals(each.queue(), holiday.queue()))
                .anyMatch(each -> !each.id().equals(holiday.id()));
    }

    public List<Closing> closings() {
        return store.closingsFrom(time.now().minusYears(YEARS_BACK)).stream()
                .map(ClosedOnce::closing)
                .toList();
    }

    public Saved save(String actor, Closing closing) {
        boolean both = closing.from() != null && closing.until() != null;
        FormCheck check = names(closing.nameEnglish(), closing.nameIndonesian(), closing.queue())
                .unless(closing.from() != null, "from", "missing")
                .unless(closing.until() != null, "until", "missing")
                .unless(!both || closing.until().isAfter(closing.from()), "until", "order");
        return check.refusal().orElseGet(() -> {
            Optional<ClosedOnce> found =
                    closing.id() == null ? Optional.of(new ClosedOnce()) : store.findClosing(closing.id());
            found.ifPresent(each -> {
                each.take(closing);
                store.add(each);
            });
            return done(actor, "CLOSING_SAVED", found.map(ClosedOnce::closing).map(Closing::id));
        });
    }

    private Saved done(String actor, String what, Optional<UUID> id) {
        return id.map(each -> edits.ruled(actor, what, each.toString())).orElseGet(Saved.NotFound::new);
    }

    public boolean delete(String actor, UUID id) {
        boolean gone = store.remove(id);
        if (gone) {
            edits.ruled(actor, "CLOSING_DELETED", id.toString());
        }
        return gone;
    }

    private FormCheck names(String english, String indonesian, String queue) {
        return new FormCheck()
                .text("nameEnglish", english, LONGEST_NAME)
                .text("nameIndonesian", indonesian, LONGEST_NAME)
                .unless(guarding.label(english), "nameEnglish", "guard")
                .unless(guarding.label(indonesian), "nameIndonesian", "guard")
                .unless(queue == null || book.findQueue(queue).isPresent(), "queue", "unknown");
    }
}
