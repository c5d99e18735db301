package care.alliance.booking.availability.domain;

import static care.alliance.booking.availability.domain.RulesFixture.busy;
import static care.alliance.booking.availability.domain.RulesFixture.in;
import static care.alliance.booking.availability.domain.RulesFixture.window;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotsTest {

    @Test
    void startsOnWholeHoursInAHalfHourZone() {
        var rules = in("Asia/Kolkata").daily("07:30", "09:30").sessionsOf(60).everyMinutes(60);

        assertThat(rules.startsWithOffsetOn("2026-11-02")).containsExactly("08:00+05:30");
    }

    @Test
    void minimumNoticeCountsFromNowToTheSecond() {
        var rules = in("UTC")
                .daily("00:00", "00:00")
                .sessionsOf(60)
                .everyMinutes(60)
                .noticeMinutes(1500)
                .rules();

        assertThat(Slots.free(
                        rules,
                        List.of(),
                        window("2021-06-21T00:00:00Z", "2021-06-22T00:00:00Z"),
                        Instant.parse("2021-06-20T11:59:59Z")))
                .hasSize(11)
                .first()
                .extracting(Slot::start)
                .isEqualTo(Instant.parse("2021-06-21T13:00:00Z"));
    }

    @Test
    void oddStepsCountFromTheStartOfTheHours() {
        var rules = in("UTC").daily("07:22", "08:00").sessionsOf(8).everyMinutesFromTheStart(8);

        assertThat(rules.startsOn("2026-11-02")).containsExactly("07:22", "07:30", "07:38", "07:46");
    }

    @Test
    void mergedHoursHaveOneStart() {
        var rules = in("UTC")
                .daily("09:00", "10:10")
                .daily("10:00", "11:30")
                .sessionsOf(30)
                .everyMinutesFromTheStart(40);

        assertThat(rules.startsOn("2026-11-02")).containsExactly("09:00", "09:40", "10:20", "11:00");
    }

    @Test
    void aShortMeetingTakesTheHourItFallsInto() {
        var rules =
                in("America/Los_Angeles").daily("08:00", "12:30").sessionsOf(60).everyMinutes(60);

        assertThat(rules.startsOn("2026-11-02", busy("2026-11-02T10:00-08:00", "2026-11-02T10:10-08:00")))
                .containsExactly("08:00", "09:00", "11:00");
    }

    @Test
    void buffersMustBeFreeToo() {
        var rules = in("UTC")
                .daily("08:00", "12:00")
                .sessionsOf(50)
                .everyMinutes(30)
                .buffers(10, 10);

        assertThat(rules.startsOn("2026-11-02", busy("2026-11-02T09:30Z", "2026-11-02T10:00Z")))
                .containsExactly("08:00", "08:30", "10:30", "11:00");
    }

    @Test
    void buffersNeedNotLieInsideTheHours() {
        var rules = in("UTC")
                .daily("08:00", "09:00")
                .sessionsOf(60)
                .everyMinutes(60)
                .buffers(30, 30);

        assertThat(rules.startsOn("2026-11-02")).containsExactly("08:00");
    }

    @Test
    void sessionsMayFollowOneAnotherWithoutAPause() {
        var rules = in("UTC").daily("08:00", "11:00").sessionsOf(60).everyMinutes(60);

        assertThat(rules.startsOn("2026-11-02", busy("2026-11-02T09:00Z", "2026-11-02T10:00Z")))
                .containsExactly("08:00", "10:00");
    }

    @Test
    void theHorizonIsTheLastStart() {
        var rules = in("UTC")
                .daily("00:00", "00:00")
                .sessionsOf(60)
                .everyMinutes(60)
                .horizonDays(1)
                .rules();

        assertThat(Slots.free(
                        rules,
                        List.of(),
                        window("2026-11-02T00:00:00Z", "2030-01-01T00:00:00Z"),
                        Instant.parse("2026-11-02T00:00:00Z")))
                .hasSize(25)
                .last()
                .extracting(Slot::start)
                .isEqualTo(Instant.parse("2026-11-03T00:00:00Z"));
    }

    @Test
    void aLocalTimeThatDoesNotExistIsNotOffered() {
        var rules = in("Europe/London").daily("00:00", "04:00").sessionsOf(60).everyMinutes(60);

        assertThat(rules.startsOn("2026-03-29")).containsExactly("00:00", "02:00", "03:00");
    }

    @Test
    void aRepeatedLocalTimeIsOfferedOnceAtTheEarlierOffset() {
        var rules = in("Europe/London").daily("00:00", "04:00").sessionsOf(60).everyMinutes(60);

        assertThat(rules.startsWithOffsetOn("2026-10-25"))
                .containsExactly("00:00+01:00", "01:00+01:00", "02:00Z", "03:00Z");
    }

    @Test
    void lordHoweJumpsHalfAnHour() {
        var rules =
                in("Australia/Lord_Howe").daily("01:00", "03:30").sessionsOf(30).everyMinutes(30);

        assertThat(rules.startsWithOffsetOn("2026-10-04"))
                .containsExactly("01:00+10:30", "01:30+10:30", "02:30+11:00", "03:00+11:00");
        assertThat(rules.startsWithOffsetOn("2026-04-05"))
                .containsExactly("01:00+11:00", "01:30+11:00", "02:00+10:30", "02:30+10:30", "03:00+10:30");
    }

    @Test
    void chathamIsThreeQuartersOfAnHourOff() {
        var rules = in("Pacific/Chatham").daily("01:45", "04:45").sessionsOf(60).everyMinutes(60);

        assertThat(rules.startsWithOffsetOn("2026-09-27")).containsExactly("02:00+12:45");
        assertThat(rules.startsWithOffsetOn("2026-04-05")).containsExactly("02:00+13:45", "03:00+13:45");
    }

    @Test
    void aSessionEndsInsideTheHoursInRealTime() {
        // From 00:30 to 02:30 only one hour passes in the night of the jump.
        var rules = in("Europe/London").daily("00:30", "02:30").sessionsOf(90).everyMinutes(30);

        assertThat(rules.startsOn("2026-03-29")).isEmpty();
        assertThat(rules.startsOn("2026-03-30")).containsExactly("00:30", "01:00");
    }

    @Test
    void nightHoursGoOnPastMidnight() {
        var rules = in("UTC").on(SATURDAY, "22:00", "02:00").sessionsOf(90).everyMinutes(60);

        assertThat(Slots.free(
                        rules.rules(),
                        List.of(),
                        window("2026-11-07T00:00:00Z", "2026-11-09T00:00:00Z"),
                        Instant.parse("2026-11-07T00:00:00Z")))
                .extracting(slot -> slot.start().toString())
                .containsExactly("2026-11-07T22:00:00Z", "2026-11-07T23:00:00Z", "2026-11-08T00:00:00Z");
    }

    @Test
    void hoursWithoutAPauseCountFromMidnight() {
        var rules = in("UTC").daily("00:00", "00:00").sessionsOf(30).everyMinutesFromTheStart(420);

        assertThat(rules.startsOn("2026-11-02")).containsExactly("00:00", "07:00", "14:00", "21:00");
    }
}
