package care.alliance.booking.course.domain;

import static care.alliance.booking.course.domain.ACourse.aCourseOf;
import static care.alliance.booking.course.domain.ACourse.starts;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Off.Why;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.course.domain.CoursePlan.Conflict;
import care.alliance.booking.course.domain.CoursePlan.Skipped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CoursePlannerTest {

    @Test
    void sessionsKeepTheirLocalTimeWhenTheClocksChange() {
        assertThat(starts(aCourseOf(3)
                        .weeklyFrom("2026-03-01T09:00")
                        .in("America/New_York")
                        .plan()))
                .containsExactly("2026-03-01T14:00:00Z", "2026-03-08T13:00:00Z", "2026-03-15T13:00:00Z");
    }

    @Test
    void aLocalTimeThatClocksJumpOverIsAConflictAndIsNotShifted() {
        CoursePlan plan = aCourseOf(3)
                .weeklyFrom("2026-03-01T02:30")
                .in("America/New_York")
                .worked("00:00", "08:00")
                .plan();

        assertThat(starts(plan)).containsExactly("2026-03-01T07:30:00Z", "NO_SUCH_TIME", "2026-03-15T06:30:00Z");
        assertThat(plan.conflicts()).singleElement().satisfies(session -> {
            assertThat(session.local()).isEqualTo("2026-03-08T02:30");
            assertThat(session.alternatives()).isNotEmpty();
        });
    }

    @Test
    void everyOtherWeek() {
        assertThat(starts(aCourseOf(3).fortnightlyFrom("2026-12-03T10:00").plan()))
                .containsExactly("2026-12-03T10:00:00Z", "2026-12-17T10:00:00Z", "2026-12-31T10:00:00Z");
    }

    @Test
    void aHolidayIsSkippedSaidAndAppended() {
        CoursePlan plan = aCourseOf(4)
                .weeklyFrom("2026-12-11T10:00")
                .closedOn("2026-12-25", Why.PUBLIC_HOLIDAY)
                .plan();

        assertThat(starts(plan))
                .containsExactly(
                        "2026-12-11T10:00:00Z", "2026-12-18T10:00:00Z", "2027-01-01T10:00:00Z", "2027-01-08T10:00:00Z");
        assertThat(plan.skipped()).containsExactly(new Skipped(LocalDate.parse("2026-12-25"), "Christmas"));
    }

    @Test
    void aDayOffOfTheTherapistIsForThePatientToDecide() {
        CoursePlan plan = aCourseOf(3)
                .weeklyFrom("2026-12-03T10:00")
                .closedOn("2026-12-10", Why.TIME_OFF)
                .plan();

        assertThat(starts(plan)).containsExactly("2026-12-03T10:00:00Z", "CLOSED", "2026-12-17T10:00:00Z");
        assertThat(alternatives(plan)).first().isEqualTo("2026-12-09T19:00:00Z");
    }

    @Test
    void everyConflictIsFoundAndNotOnlyTheFirstTwo() {
        ACourse course = aCourseOf(24).weeklyFrom("2026-12-03T10:00");
        for (int week : new int[] {3, 11, 17, 23}) {
            var day = LocalDate.parse("2026-12-03").plusWeeks(week);
            boolean summer = day.isAfter(LocalDate.parse("2027-03-28"));
            course.taken(day + (summer ? "T09:00:00Z" : "T10:00:00Z"), day + (summer ? "T10:00:00Z" : "T11:00:00Z"));
        }

        assertThat(course.plan().conflicts())
                .extracting(CoursePlan.Planned::number)
                .containsExactly(4, 12, 18, 24);
    }

    @Test
    void theNearestTimesOfThatWeekAndTheNextAreOffered() {
        CoursePlan plan = aCourseOf(2)
                .weeklyFrom("2026-12-03T10:00")
                .taken("2026-12-10T09:00:00Z", "2026-12-10T18:00:00Z")
                .plan();

        assertThat(plan.conflicts().getFirst().conflict()).isEqualTo(Conflict.SLOT_TAKEN);
        assertThat(alternatives(plan))
                .containsExactly(
                        "2026-12-10T08:00:00Z",
                        "2026-12-10T18:00:00Z",
                        "2026-12-10T18:30:00Z",
                        "2026-12-10T19:00:00Z",
                        "2026-12-09T19:00:00Z");
    }

    @Test
    void noAlternativeIsInTheWayOfAnotherSession() {
        CoursePlan plan = aCourseOf(2)
                .weeklyFrom("2026-12-03T10:00")
                .worked("10:00", "11:00")
                .taken("2026-12-03T10:00:00Z", "2026-12-03T11:00:00Z")
                .plan();

        assertThat(plan.conflicts()).extracting(CoursePlan.Planned::number).containsExactly(1);
        assertThat(alternatives(plan)).isNotEmpty().doesNotContain("2026-12-10T10:00:00Z");
    }

    @Test
    void aChosenTimeTakesThePlaceOfTheUsualOne() {
        CoursePlan plan = aCourseOf(3)
                .weeklyFrom("2026-12-03T10:00")
                .taken("2026-12-10T10:00:00Z", "2026-12-10T11:00:00Z")
                .insteadOf(2, "2026-12-11T12:00:00Z")
                .plan();

        assertThat(plan.isWhole()).isTrue();
        assertThat(starts(plan)).contains("2026-12-11T12:00:00Z");
    }

    @Test
    void aChosenTimeHasToBeFreeAsWell() {
        assertThat(starts(aCourseOf(3)
                        .weeklyFrom("2026-12-03T10:00")
                        .insteadOf(2, "2026-12-10T22:00:00Z")
                        .insteadOf(3, "2026-12-03T10:30:00Z")
                        .plan()))
                .containsExactly("2026-12-03T10:00:00Z", "OUTSIDE_HOURS", "OWN_SESSION");
    }

    @Test
    void aPatientWhoHasSomethingElseIsTold() {
        CoursePlan plan = aCourseOf(2)
                .weeklyFrom("2026-12-03T10:00")
                .patientBusy("2026-12-10T10:30:00Z", "2026-12-10T11:30:00Z")
                .plan();

        assertThat(starts(plan)).containsExactly("2026-12-03T10:00:00Z", "PATIENT_BUSY");
        assertThat(alternatives(plan)).doesNotContain("2026-12-10T10:00:00Z", "2026-12-10T11:00:00Z");
    }

    @Test
    void onlyTheFirstSessionKeepsTheHorizon() {
        assertThat(aCourseOf(30).weeklyFrom("2026-12-03T10:00").plan().isWhole())
                .isTrue();
        assertThat(starts(aCourseOf(52).fortnightlyFrom("2026-12-03T10:00").plan()))
                .contains("TOO_FAR");
    }

    @Property(tries = 60)
    void aWholePlanHasAllSessionsAtOneLocalTimeAndNoneOnAClosedDay(
            @ForAll @IntRange(min = 2, max = 30) int sessions,
            @ForAll @IntRange(min = 16, max = 38) int halfHour,
            @ForAll @IntRange(min = 0, max = 300) int day,
            @ForAll List<@IntRange(min = 0, max = 20) Integer> closedWeeks) {
        LocalDate first = LocalDate.parse("2026-09-01").plusDays(day);
        var time = first.atStartOfDay().plusMinutes(30L * halfHour);
        ACourse course = aCourseOf(sessions).weeklyFrom(time.toString()).worked("08:00", "20:00");
        closedWeeks.forEach(week -> course.closedOn(first.plusWeeks(week).toString(), Why.CLOSURE));

        CoursePlan plan = course.plan();

        assertThat(plan.sessions()).hasSize(sessions).allSatisfy(session -> {
            assertThat(session.local().toLocalTime()).isEqualTo(time.toLocalTime());
            assertThat(session.local().getDayOfWeek()).isEqualTo(time.getDayOfWeek());
            assertThat(closedWeeks)
                    .noneMatch(
                            week -> first.plusWeeks(week).equals(session.local().toLocalDate()));
        });
        assertThat(plan.sessions().stream().map(CoursePlan.Planned::slot).filter(Objects::nonNull))
                .isSortedAccordingTo(Slot.BY_START)
                .allMatch(slot -> Duration.between(slot.start(), slot.end()).toMinutes() == 50);
    }

    private static List<String> alternatives(CoursePlan plan) {
        return plan.conflicts().getFirst().alternatives().stream()
                .map(slot -> slot.start().toString())
                .toList();
    }
}
