package id.amanchat.web.book;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.routing.Shift;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    private static final Shift MORNING = new Shift(MONDAY, 480, 720);
    private static final Shift AFTERNOON = new Shift(MONDAY, 780, 1050);

    private static Optional<List<Shift>> read(String text) {
        return HoursText.read(MONDAY, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08:00–12:00, 13:00–17:30",
                "8:00-12:00 13:00 - 17:30",
                "08.00—12.00; 13.00—17.30",
                "8-12, 13-17:30",
                " 8–12 and 13–17:30 ",
                "8–12 dan 13–17:30"
            })
    void hoursAreReadAsPeopleWriteThem(String text) {
        assertThat(read(text)).contains(List.of(MORNING, AFTERNOON));
    }

    @Test
    void nothingIsClosed() {
        assertThat(read("")).contains(List.of());
        assertThat(read("  ")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "8", "8–12 or so", "8 to 12", "08:60–12:00", "8–25", "–", "8–12x"})
    void whatIsNoTimeIsNotGuessed(String text) {
        assertThat(read(text).filter(shifts -> shifts.stream().allMatch(shift -> shift.closes() <= 1440)))
                .isEmpty();
    }

    @Test
    void theDayEndsAtTwentyFour() {
        assertThat(read("22:00–24:00")).contains(List.of(new Shift(MONDAY, 1320, 1440)));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String text = HoursText.write(List.of(MORNING, AFTERNOON));
        assertThat(text).isEqualTo("08:00–12:00, 13:00–17:30");
        assertThat(read(text)).contains(List.of(MORNING, AFTERNOON));
    }
}
