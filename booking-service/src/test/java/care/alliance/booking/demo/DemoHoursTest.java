package care.alliance.booking.demo;

import static java.time.DayOfWeek.MONDAY;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.WeeklyHours;
import care.alliance.booking.availability.domain.WeeklyPlan;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoHoursTest {

    @Test
    void everyTherapistOfTheSixClinicsHasAWeek() {
        assertThat(DemoHours.clinics()).hasSize(6);
        assertThat(DemoHours.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 60).mapToObj("%02x"::formatted).toList());
        assertThat(DemoHours.all().values())
                .allSatisfy(plan -> assertThat(plan.weekly()).isNotEmpty())
                .allSatisfy(plan -> assertThat(plan.zone()).isEqualTo(ZoneId.of("Europe/London")));
    }

    @Test
    void bookingForCallersKnowsOnlyTherapistsOfItsClinic() {
        for (DemoClinic clinic : DemoClinic.ALL) {
            assertThat(weeksAt(clinic).keySet()).containsAll(clinic.therapists());
        }
    }

    @Test
    void peopleAreSeenAtTheirClinicsOnlyPlaceAndNowhereOnline() {
        for (ClinicWeeks clinic : DemoHours.clinics()) {
            assertThat(clinic.plans().values())
                    .flatExtracting(WeeklyPlan::weekly)
                    .extracting(WeeklyHours::locationId)
                    .filteredOn(Objects::nonNull)
                    .allSatisfy(place -> assertThat(place).isEqualTo(DemoIds.location(clinic.clinic())));
        }
        assertThat(DemoHours.clinics().getLast().plans().values())
                .flatExtracting(WeeklyPlan::weekly)
                .allSatisfy(hours -> assertThat(hours.formats()).doesNotContain(Format.IN_PERSON));
    }

    @Test
    void nobodyWorksTwiceAtATime() {
        DemoHours.all()
                .forEach((number, plan) -> plan.weekly().stream()
                        .collect(groupingBy(WeeklyHours::day))
                        .values()
                        .forEach(day -> assertThat(inTurn(day)).as(number).isTrue()));
    }

    @Test
    void aRangeSaysDayTimesAndFormats() {
        assertThat(week("MONDAY 09:00-13:30 VIDEO+IN_PERSON").weekly())
                .containsExactly(new WeeklyHours(
                        MONDAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(13, 30),
                        Set.of(Format.VIDEO, Format.IN_PERSON),
                        DemoIds.location("01")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MONDAY 09:00-13:00",
                "MOONDAY 09:00-13:00 VIDEO",
                "MONDAY 9:00-13:00 VIDEO",
                "MONDAY 09:00-25:00 VIDEO",
                "MONDAY 13:00-09:00 VIDEO",
                "MONDAY 09:00-13:00 LETTER",
                "MONDAY 09:00-13:00 VIDEO+"
            })
    void aSlipOfThePenIsNamedWithItsTherapist(String range) {
        assertThatThrownBy(() -> week(range))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("therapist 01, \"" + range + "\"");
    }

    @Test
    void nobodyIsSeenWhereThereIsNoPlace() {
        ClinicWeeks online = new ClinicWeeks("06", null, Map.of("33", List.of("MONDAY 09:00-13:00 IN_PERSON")));

        assertThatThrownBy(online::plans).hasRootCauseMessage("the clinic sees nobody in person");
    }

    private static Map<String, WeeklyPlan> weeksAt(DemoClinic clinic) {
        return DemoHours.clinics().stream()
                .filter(weeks -> DemoIds.clinic(weeks.clinic()).equals(clinic.id()))
                .findFirst()
                .orElseThrow()
                .plans();
    }

    private static boolean inTurn(List<WeeklyHours> day) {
        List<WeeklyHours> sorted =
                day.stream().sorted(Comparator.comparing(WeeklyHours::from)).toList();
        return IntStream.range(1, sorted.size())
                .noneMatch(i -> sorted.get(i).from().isBefore(sorted.get(i - 1).to()));
    }

    private static WeeklyPlan week(String range) {
        return Objects.requireNonNull(new ClinicWeeks("01", "01", Map.of("01", List.of(range)))
                .plans()
                .get("01"));
    }
}
