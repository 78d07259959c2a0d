package id.amanchat.routing.internal;

import static id.amanchat.routing.internal.HoursFixture.in;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-11-23 is a Monday. */
class OpeningHoursTest {

    private static HoursFixture office() {
        return in("Asia/Jakarta")
                .on(MONDAY, "08:00-12:00", "13:00-17:00")
                .on(TUESDAY, "08:00-12:00", "13:00-17:00")
                .on(FRIDAY, "08:00-11:30", "13:30-17:00");
    }

    @Test
    void withoutShiftsAQueueIsAlwaysOpen() {
        assertThat(in("Asia/Jakarta").opensAt("2026-11-22T03:33:00")).isEqualTo("open");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:59:59, 2026-11-23T08:00",
        "2026-11-23T08:00:00, open",
        "2026-11-23T11:59:59, open",
        "2026-11-23T12:00:00, 2026-11-23T13:00",
        "2026-11-23T13:00:00, open",
        "2026-11-23T17:00:00, 2026-11-24T08:00",
        "2026-11-24T17:00:00, 2026-11-27T08:00",
        "2026-11-27T12:00:00, 2026-11-27T13:30",
        "2026-11-27T17:00:00, 2026-11-30T08:00"
    })
    void aSplitShiftIsClosedAtNoonAndBetweenItsDays(String now, String opensAt) {
        assertThat(office().opensAt(now)).isEqualTo(opensAt);
    }

    @Test
    void theShiftsOfADayMayBeGivenInAnyOrder() {
        HoursFixture hours = in("Asia/Jakarta").on(MONDAY, "13:00-17:00", "08:00-12:00");
        assertThat(hours.opensAt("2026-11-23T06:00:00")).isEqualTo("2026-11-23T08:00");
    }

    @Test
    void theDayIsThatOfTheQueueAndNotOfWhoeverAsks() {
        HoursFixture hours = in("Asia/Jayapura").on(MONDAY, "08:00-09:00");
        assertThat(hours.opensAt(OffsetDateTime.parse("2026-11-22T23:30:00Z"))).isEqualTo("open");
        assertThat(hours.opensAt(OffsetDateTime.parse("2026-11-23T08:30:00Z"))).isEqualTo("2026-11-30T08:00");
    }

    @Test
    void twoShiftsThatMeetAtMidnightAreOneNight() {
        HoursFixture night = in("Asia/Jakarta").on(SATURDAY, "22:00-24:00").on(SUNDAY, "00:00-06:00");
        assertThat(night.opensAt("2026-11-21T21:59:00")).isEqualTo("2026-11-21T22:00");
        assertThat(night.opensAt("2026-11-21T23:59:59")).isEqualTo("open");
        assertThat(night.opensAt("2026-11-22T00:00:00")).isEqualTo("open");
        assertThat(night.opensAt("2026-11-22T06:00:00")).isEqualTo("2026-11-28T22:00");
    }

    @Nested
    class Holidays {

        @Test
        void aHolidayIsClosedFromMidnightToMidnight() {
            HoursFixture always = in("Asia/Jakarta").holiday("2026-12-25");
            assertThat(always.opensAt("2026-12-24T23:59:59")).isEqualTo("open");
            assertThat(always.opensAt("2026-12-25T00:00:00")).isEqualTo("2026-12-26T00:00");
            assertThat(always.opensAt("2026-12-26T00:00:00")).isEqualTo("open");
        }

        @Test
        void afterAHolidayTheNextWorkingDayIsNamed() {
            HoursFixture hours = office().holiday("2026-11-23").holiday("2026-11-24");
            assertThat(hours.opensAt("2026-11-22T20:00:00")).isEqualTo("2026-11-27T08:00");
            assertThat(hours.opensAt("2026-11-23T09:00:00")).isEqualTo("2026-11-27T08:00");
        }

        @Test
        void aHolidayIsADayOfTheZone() {
            HoursFixture always = in("Asia/Jakarta").holiday("2026-12-25");
            assertThat(always.opensAt(OffsetDateTime.parse("2026-12-24T17:00:00Z")))
                    .isEqualTo("2026-12-26T00:00");
        }
    }

    @Nested
    class Closings {

        @Test
        void aClosingEndsAShiftEarly() {
            HoursFixture hours = office().closed("2026-11-23T15:00:00", "2026-11-23T20:00:00");
            assertThat(hours.opensAt("2026-11-23T14:59:59")).isEqualTo("open");
            assertThat(hours.opensAt("2026-11-23T15:00:00")).isEqualTo("2026-11-24T08:00");
        }

        @Test
        void insideAShiftItOpensAgainWhenTheClosingIsOver() {
            HoursFixture hours = office().closed("2026-11-23T09:15:00", "2026-11-23T10:45:00");
            assertThat(hours.opensAt("2026-11-23T09:30:00")).isEqualTo("2026-11-23T10:45");
            assertThat(hours.opensAt("2026-11-23T10:45:00")).isEqualTo("open");
        }

        @Test
        void itOpensLateWhenTheClosingLastsIntoTheShift() {
            HoursFixture hours = office().closed("2026-11-22T00:00:00", "2026-11-23T09:00:00");
            assertThat(hours.opensAt("2026-11-21T12:00:00")).isEqualTo("2026-11-23T09:00");
        }

        @Test
        void closingsThatFollowOneAnotherAreOne() {
            HoursFixture hours = office().closed("2026-11-23T09:00:00", "2026-11-23T10:00:00")
                    .closed("2026-11-23T10:00:00", "2026-11-23T11:00:00")
                    .closed("2026-11-23T09:30:00", "2026-11-23T10:30:00");
            assertThat(hours.opensAt("2026-11-23T09:10:00")).isEqualTo("2026-11-23T11:00");
        }

        @Test
        void aQueueThatIsAlwaysOpenElseIsClosedMeanwhile() {
            HoursFixture always = in("Asia/Jakarta").closed("2026-11-23T09:00:00", "2026-11-25T10:00:00");
            assertThat(always.opensAt("2026-11-24T12:00:00")).isEqualTo("2026-11-25T10:00");
        }

        @Test
        void oneThatIsOverClosesNothing() {
            HoursFixture hours = office().closed("2026-11-20T00:00:00", "2026-11-23T08:00:00");
            assertThat(hours.opensAt("2026-11-23T08:00:00")).isEqualTo("open");
        }

        @Test
        void whoeverIsClosedForGoodOpensFarAhead() {
            HoursFixture hours = office().closed("2026-11-20T00:00:00", "2036-11-20T00:00:00");
            assertThat(hours.opensAt("2026-11-23T09:00:00")).isEqualTo("2027-12-28T00:00");
        }
    }

    /** Berlin's clock goes from 02:00 to 03:00 on 28 March 2027, and from 03:00 to 02:00 on 31 October 2027, both Sundays. */
    @Nested
    class SummerTime {

        @Test
        void aShiftThatWouldBeginInTheHourLeftOutBeginsAfterIt() {
            HoursFixture hours = in("Europe/Berlin").on(SUNDAY, "02:30-06:00");
            assertThat(hours.opensAt("2027-03-28T01:59:00")).isEqualTo("2027-03-28T03:00");
            assertThat(hours.opensAt("2027-03-28T03:00:00")).isEqualTo("open");
        }

        @Test
        void aShiftThatWouldEndInTheHourLeftOutEndsBeforeIt() {
            HoursFixture hours = in("Europe/Berlin").on(SUNDAY, "01:00-02:30");
            assertThat(hours.opensAt("2027-03-28T01:59:59")).isEqualTo("open");
            assertThat(hours.opensAt("2027-03-28T03:00:00")).isEqualTo("2027-04-04T01:00");
        }

        @Test
        void aShiftWithinTheHourLeftOutIsLeftOut() {
            HoursFixture hours = in("Europe/Berlin").on(SUNDAY, "02:10-02:50");
            assertThat(hours.opensAt("2027-03-28T01:00:00")).isEqualTo("2027-04-04T02:10");
        }

        @Test
        void inTheHourThatComesTwiceAShiftIsNotInterrupted() {
            HoursFixture hours = in("Europe/Berlin").on(SUNDAY, "01:00-02:30");
            assertThat(hours.opensAt(OffsetDateTime.parse("2027-10-31T02:45:00+02:00")))
                    .isEqualTo("open");
            assertThat(hours.opensAt(OffsetDateTime.parse("2027-10-31T02:29:59+01:00")))
                    .isEqualTo("open");
            assertThat(hours.opensAt(OffsetDateTime.parse("2027-10-31T02:30:00+01:00")))
                    .isEqualTo("2027-11-07T01:00");
        }

        @Test
        void aShiftBeginsWhenTheClockShowsItFirst() {
            HoursFixture hours = in("Europe/Berlin").on(SUNDAY, "02:30-04:00");
            assertThat(hours.opensAt(OffsetDateTime.parse("2027-10-31T02:30:00+02:00")))
                    .isEqualTo("open");
        }

        @Test
        void theNextDayBeginsAtTheSameHourOfTheClock() {
            HoursFixture hours = in("Europe/Berlin").everyDay("08:00-20:00");
            assertThat(hours.opensAt(OffsetDateTime.parse("2027-03-27T21:00:00+01:00")))
                    .isEqualTo("2027-03-28T08:00");
        }

        @Test
        void whereMidnightIsLeftOutTheDayBeginsAtOne() {
            // Cairo's clock goes from 00:00 to 01:00 on Friday, 30 April 2027.
            HoursFixture hours = in("Africa/Cairo").on(FRIDAY, "00:00-06:00");
            assertThat(hours.opensAt("2027-04-29T23:59:00")).isEqualTo("2027-04-30T01:00");
        }
    }
}
