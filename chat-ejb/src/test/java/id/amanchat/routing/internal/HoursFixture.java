package id.amanchat.routing.internal;

import id.amanchat.routing.Shift;
import id.amanchat.routing.internal.OpeningHours.Stretch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opening hours as one would say them: {@code in("Asia/Jakarta").on(MONDAY, "08:00-12:00", "13:00-17:00")}. */
final class HoursFixture {

    private final ZoneId zone;
    private final List<Shift> shifts = new ArrayList<>();
    private final Set<LocalDate> holidays = new HashSet<>();
    private final List<Stretch> closings = new ArrayList<>();

    private HoursFixture(ZoneId zone) {
        this.zone = zone;
    }

    static HoursFixture in(String zone) {
        return new HoursFixture(ZoneId.of(zone));
    }

    HoursFixture on(DayOfWeek day, String... times) {
        Arrays.stream(times)
                .map(each -> each.split("-"))
                .forEach(each -> shifts.add(new Shift(day, minute(each[0]), minute(each[1]))));
        return this;
    }

    HoursFixture everyDay(String... times) {
        Arrays.stream(DayOfWeek.values()).forEach(day -> on(day, times));
        return this;
    }

    HoursFixture holiday(String day) {
        holidays.add(LocalDate.parse(day));
        return this;
    }

    HoursFixture closed(String from, String until) {
        closings.add(new Stretch(at(from).toInstant(), at(until).toInstant()));
        return this;
    }

    private static int minute(String time) {
        return "24:00".equals(time) ? 24 * 60 : LocalTime.parse(time).toSecondOfDay() / 60;
    }

    /** Asked when the clock on the wall shows this. */
    String opensAt(String wall) {
        return opensAt(at(wall));
    }

    /** Asked at that moment; the answer is what the clock on the wall will show, with the offset, or "open". */
    String opensAt(OffsetDateTime now) {
        Optional<OffsetDateTime> answer = new OpeningHours(zone, shifts, holidays, closings).opensAt(now);
        return answer.map(at -> at.atZoneSameInstant(zone).toLocalDateTime().toString())
                .orElse("open");
    }

    private OffsetDateTime at(String wall) {
        return LocalDateTime.parse(wall).atZone(zone).toOffsetDateTime();
    }
}
