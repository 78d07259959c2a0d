package id.amanchat.web.book;

import id.amanchat.routing.Shift;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hours of a day as people write them: {@code 08:00–12:00, 13:00–17:00}. */
final class HoursText {

    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?";
    private static final Pattern STRETCH = Pattern.compile(TIME + "\\s*[-–—]\\s*" + TIME);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;&]+|\\s*(?:and|dan)\\s*");
    private static final int AN_HOUR = 60;
    private static final int MINUTES_OF_A_DAY = 24 * AN_HOUR;

    private HoursText() {}

    /** None for an empty text; empty for what nobody can read. */
    static Optional<List<Shift>> read(DayOfWeek day, String text) {
        List<Shift> shifts = new ArrayList<>();
        Matcher stretch = STRETCH.matcher(text);
        int end = 0;
        while (stretch.find()) {
            if (!between(text.substring(end, stretch.start()))) {
                return Optional.empty();
            }
            shifts.add(new Shift(
                    day, minute(stretch.group(1), stretch.group(2)), minute(stretch.group(3), stretch.group(4))));
            end = stretch.end();
        }
        boolean times = shifts.stream().allMatch(shift -> shift.opens() <= MINUTES_OF_A_DAY);
        return times && between(text.substring(end)) ? Optional.of(shifts) : Optional.empty();
    }

    private static boolean between(String text) {
        return text.isEmpty() || BETWEEN.matcher(text).matches();
    }

    /** One that no clock shows is more than any day has. */
    private static int minute(String hours, String minutes) {
        int rest = minutes == null ? 0 : Integer.parseInt(minutes);
        return rest < AN_HOUR ? Integer.parseInt(hours) * AN_HOUR + rest : MINUTES_OF_A_DAY + 1;
    }

    static String write(List<Shift> shifts) {
        return shifts.stream()
                .map(shift -> time(shift.opens()) + "–" + time(shift.closes()))
                .collect(Collectors.joining(", "));
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / AN_HOUR, minute % AN_HOUR);
    }
}
