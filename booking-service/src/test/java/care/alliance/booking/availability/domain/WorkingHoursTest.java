package care.alliance.booking.availability.domain;

import static care.alliance.booking.availability.domain.RulesFixture.in;
import static care.alliance.booking.availability.domain.RulesFixture.window;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkingHoursTest {

    @Test
    void weekdaysInNewYorkAfterTheClocksWentBack() {
        var ranges = in("America/New_York")
                .weekdays("09:00", "17:00")
                .ranges(window("2023-11-05T13:26:14Z", "2023-12-01T05:00:00Z"));

        assertThat(ranges).hasSize(19).first().isEqualTo("2023-11-06T14:00:00Z/2023-11-06T22:00:00Z");
        assertThat(ranges).allMatch(range -> range.matches(".*T14:00:00Z/.*T22:00:00Z"));
    }

    @Test
    void berlinInWinterIsAnHourAheadOfUtc() {
        assertThat(in("Europe/Berlin")
                        .daily("08:00", "17:00")
                        .ranges(window("2023-01-10T00:00:00Z", "2023-01-11T00:00:00Z")))
                .containsExactly("2023-01-10T07:00:00Z/2023-01-10T16:00:00Z");
    }

    @Test
    void anOverrideReplacesTheHoursOfItsDateOnly() {
        var rules = in("America/New_York").daily("08:00", "17:00").insteadOn("2023-06-13", "10:00", "15:00");

        assertThat(rules.ranges(window("2023-06-13T04:00:00Z", "2023-06-15T04:00:00Z")))
                .containsExactly(
                        "2023-06-13T14:00:00Z/2023-06-13T19:00:00Z", "2023-06-14T12:00:00Z/2023-06-14T21:00:00Z");
    }

    @Test
    void anEmptyOverrideIsADayOff() {
        var rules = in("Europe/London").daily("08:00", "17:00").dayOff("2023-06-13");

        assertThat(rules.ranges(window("2023-06-12T23:00:00Z", "2023-06-14T23:00:00Z")))
                .containsExactly("2023-06-14T07:00:00Z/2023-06-14T16:00:00Z");
    }

    @Test
    void severalOverridesOfOneDateAddUp() {
        var rules = in("UTC")
                .daily("08:00", "17:00")
                .insteadOn("2023-06-13", "10:00", "11:00")
                .insteadOn("2023-06-13", "15:00", "16:00");

        assertThat(rules.ranges(window("2023-06-13T00:00:00Z", "2023-06-14T00:00:00Z")))
                .containsExactly(
                        "2023-06-13T10:00:00Z/2023-06-13T11:00:00Z", "2023-06-13T15:00:00Z/2023-06-13T16:00:00Z");
    }

    @Test
    void overlappingRangesAreOne() {
        var rules = in("UTC").on(MONDAY, "06:00", "10:00").on(MONDAY, "08:00", "10:00");

        assertThat(rules.ranges(window("2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z")))
                .containsExactly("2026-11-02T06:00:00Z/2026-11-02T10:00:00Z");
    }

    @Test
    void rangesThatTouchAreOneAlsoAcrossMidnight() {
        var rules = in("UTC")
                .on(MONDAY, "20:00", "22:00")
                .on(MONDAY, "22:00", "02:00")
                .on(TUESDAY, "02:00", "03:00");

        assertThat(rules.ranges(window("2026-11-02T00:00:00Z", "2026-11-04T00:00:00Z")))
                .containsExactly("2026-11-02T20:00:00Z/2026-11-03T03:00:00Z");
    }

    @Test
    void theWindowCutsRangesThatReachBeyondIt() {
        var rules = in("UTC").on(SUNDAY, "22:00", "02:00");

        assertThat(rules.ranges(window("2026-11-02T01:00:00Z", "2026-11-03T00:00:00Z")))
                .containsExactly("2026-11-02T01:00:00Z/2026-11-02T02:00:00Z");
    }

    @Test
    void endingAtMidnightIsEndingTheNextDay() {
        assertThat(in("UTC")
                        .on(MONDAY, "22:00", "00:00")
                        .ranges(window("2026-11-02T00:00:00Z", "2026-11-04T00:00:00Z")))
                .containsExactly("2026-11-02T22:00:00Z/2026-11-03T00:00:00Z");
    }

    @Test
    void localHoursKeepTheirLengthWhenTheClocksChangeEarlierThatDay() {
        var rules = in("America/New_York").on(SUNDAY, "10:00", "16:00");

        assertThat(rules.ranges(rules.day("2026-03-08"))).containsExactly("2026-03-08T14:00:00Z/2026-03-08T20:00:00Z");
        assertThat(rules.ranges(rules.day("2025-11-02"))).containsExactly("2025-11-02T15:00:00Z/2025-11-02T21:00:00Z");
    }

    @Test
    void aNightShiftIsShorterInSpringAndLongerInAutumn() {
        var rules = in("Europe/London").on(SATURDAY, "22:00", "06:00");

        assertThat(rules.ranges(window("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z")))
                .containsExactly("2026-03-28T22:00:00Z/2026-03-29T05:00:00Z");
        assertThat(rules.ranges(window("2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z")))
                .containsExactly("2026-10-24T21:00:00Z/2026-10-25T06:00:00Z");
    }

    @Test
    void hoursThatBeginInTheGapBeginWhenTheClocksHaveJumped() {
        assertThat(in("Europe/London")
                        .on(SUNDAY, "01:30", "03:00")
                        .ranges(window("2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z")))
                .containsExactly("2026-03-29T01:00:00Z/2026-03-29T02:00:00Z");
    }

    @Test
    void hoursInsideTheGapDoNotExist() {
        assertThat(in("Europe/London")
                        .on(SUNDAY, "01:00", "02:00")
                        .ranges(window("2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void hoursInsideTheRepeatedHourHappenOnce() {
        assertThat(in("Europe/London")
                        .on(SUNDAY, "01:15", "01:45")
                        .ranges(window("2026-10-24T23:00:00Z", "2026-10-25T12:00:00Z")))
                .containsExactly("2026-10-25T00:15:00Z/2026-10-25T00:45:00Z");
    }

    @Test
    void hoursThatEndInTheRepeatedHourNeverTurnRound() {
        assertThat(in("Europe/London")
                        .on(SUNDAY, "00:00", "01:30")
                        .ranges(window("2026-10-24T23:00:00Z", "2026-10-25T12:00:00Z")))
                .containsExactly("2026-10-24T23:00:00Z/2026-10-25T00:30:00Z");
    }
}
