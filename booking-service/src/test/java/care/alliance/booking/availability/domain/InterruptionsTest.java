package care.alliance.booking.availability.domain;

import static care.alliance.booking.availability.domain.RulesFixture.in;
import static care.alliance.booking.availability.domain.RulesFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Off.Why;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes between a therapist and the weekly hours. */
class InterruptionsTest {

    private static final UUID PLACE = new UUID(0, 1);

    @Test
    void anEmptyOverrideIsADayOffAndTheNextDayIsAsEver() {
        var rules = in("Europe/London").weekdays("07:00", "16:00").dayOff("2023-06-13");

        assertThat(rules.ranges(window("2023-06-13T00:00:00Z", "2023-06-15T00:00:00Z")))
                .containsExactly("2023-06-14T06:00:00Z/2023-06-14T15:00:00Z");
    }

    @Test
    void timeOffTakesTheSessionsThatItTouchesAndLeavesTheGrid() {
        var rules = in("UTC")
                .daily("09:00", "13:00")
                .sessionsOf(60)
                .everyMinutesFromTheStart(45)
                .off("2026-11-02T10:10:00Z", "2026-11-02T10:20:00Z", Why.TIME_OFF);

        assertThat(rules.startsOn("2026-11-02")).containsExactly("09:00", "10:30", "11:15", "12:00");
    }

    @Test
    void onATimeOffTheClinicIsClosedAndOutsideTheHoursItIsNot() {
        var rules = in("UTC")
                .daily("09:00", "12:00")
                .off("2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z", Why.PUBLIC_HOLIDAY)
                .rules();
        Instant now = Instant.parse("2026-11-01T00:00:00Z");

        assertThat(Slots.check(rules, Instant.parse("2026-11-02T10:00:00Z"), Format.VIDEO, now))
                .isEqualTo(new StartCheck.Refused(StartRefusal.CLOSED));
        assertThat(Slots.check(rules, Instant.parse("2026-11-02T20:00:00Z"), Format.VIDEO, now))
                .isEqualTo(new StartCheck.Refused(StartRefusal.OUTSIDE_HOURS));
    }

    @Test
    void hoursBeginAndEndWithTheirDates() {
        var rules = in("UTC")
                .valid("2026-11-03", "2026-11-04")
                .daily("09:00", "10:00")
                .sessionsOf(60);

        assertThat(rules.startsOn("2026-11-02")).isEmpty();
        assertThat(rules.startsOn("2026-11-03")).containsExactly("09:00");
        assertThat(rules.startsOn("2026-11-04")).containsExactly("09:00");
        assertThat(rules.startsOn("2026-11-05")).isEmpty();
    }

    @Test
    void onAJourneyTheHoursAreThoseOfTheOtherZone() {
        var rules = in("Europe/London")
                .daily("09:00", "10:00")
                .inZone("America/New_York", "2026-12-02", "2026-12-03")
                .sessionsOf(60);

        assertThat(rules.ranges(window("2026-12-01T00:00:00Z", "2026-12-05T00:00:00Z")))
                .containsExactly(
                        "2026-12-01T09:00:00Z/2026-12-01T10:00:00Z",
                        "2026-12-02T14:00:00Z/2026-12-02T15:00:00Z",
                        "2026-12-03T14:00:00Z/2026-12-03T15:00:00Z",
                        "2026-12-04T09:00:00Z/2026-12-04T10:00:00Z");
    }

    @Test
    void theGridIsThatOfTheZoneTravelledTo() {
        var rules = in("Europe/London")
                .daily("09:00", "11:00")
                .inZone("Asia/Kolkata", "2026-12-02", "2026-12-02")
                .sessionsOf(60)
                .everyMinutes(60);

        assertThat(rules.startsOn("2026-12-02")).containsExactly("03:30", "04:30");
    }

    @Test
    void onAJourneyNobodyIsSeenInPerson() {
        var rules = in("Europe/London")
                .working(Format.IN_PERSON, Format.VIDEO)
                .daily("09:00", "10:00")
                .offering(Format.IN_PERSON)
                .inZone("America/New_York", "2026-12-02", "2026-12-02")
                .sessionsOf(60);

        assertThat(rules.startsOn("2026-12-01")).containsExactly("09:00");
        assertThat(rules.startsOn("2026-12-02")).isEmpty();
    }

    @Test
    void aFullHouseHasNoTimeInPersonUntilOneRoomIsFree() {
        SlotRules rules = in("UTC")
                .working(Format.IN_PERSON)
                .at(PLACE)
                .daily("09:00", "12:00")
                .offering(Format.IN_PERSON)
                .sessionsOf(60)
                .everyMinutes(60)
                .rules();
        Busy nine = RulesFixture.busy("2026-12-02T09:00Z", "2026-12-02T10:00Z");
        Busy ten = RulesFixture.busy("2026-12-02T10:00Z", "2026-12-02T11:00Z");

        assertThat(starts(rules, new Rooms(Map.of(PLACE, List.of(List.of(nine, ten))))))
                .containsExactly("2026-12-02T11:00:00Z");
        assertThat(starts(rules, new Rooms(Map.of(PLACE, List.of(List.of(nine, ten), List.of(nine))))))
                .containsExactly("2026-12-02T10:00:00Z", "2026-12-02T11:00:00Z");
        assertThat(starts(rules, Rooms.ENOUGH)).hasSize(3);
    }

    private static List<String> starts(SlotRules rules, Rooms rooms) {
        var day = window("2026-12-02T00:00:00Z", "2026-12-03T00:00:00Z");
        return Slots.free(rules, List.of(), rooms, day, day.from()).stream()
                .map(slot -> slot.start().toString())
                .toList();
    }
}
