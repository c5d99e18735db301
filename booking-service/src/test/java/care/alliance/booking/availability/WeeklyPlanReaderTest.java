package care.alliance.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.WeeklyPlanBody.Row;
import care.alliance.booking.availability.WeeklyPlanReader.Reading;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.WeeklyHours;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.kit.problem.FieldProblem;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeeklyPlanReaderTest {
    private static final UUID RIVERSIDE = new UUID(0, 1);
    private static final Row MONDAY = new Row("MONDAY", "09:00", "17:00", List.of("VIDEO"), null, null, null);

    @Test
    void soundHours() {
        Row fridayNight =
                new Row("FRIDAY", "22:00", "00:00", List.of("IN_PERSON", "VIDEO"), RIVERSIDE.toString(), null, null);

        assertThat(read("Europe/London", fridayNight))
                .isEqualTo(new Reading.Sound(new WeeklyPlan(
                        ZoneId.of("Europe/London"),
                        List.of(new WeeklyHours(
                                DayOfWeek.FRIDAY,
                                LocalTime.of(22, 0),
                                LocalTime.MIDNIGHT,
                                Set.of(Format.IN_PERSON, Format.VIDEO),
                                RIVERSIDE)))));
    }

    @Test
    void noHoursAtAllAreSound() {
        assertThat(read("Europe/London")).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void overlappingRangesAreSound() {
        assertThat(read("Europe/London", MONDAY, MONDAY)).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void aZoneMustBeKnown() {
        assertFaults(read(null), "zone required");
        assertFaults(read("Europe/Camelot"), "zone unknown-zone");
        assertFaults(read("+01:00"), "zone unknown-zone");
        assertFaults(read("so far!"), "zone unknown-zone");
    }

    @Test
    void theWeekMustBeGiven() {
        assertFaults(reader().read(new WeeklyPlanBody("Europe/London", null)), "weekly required");
    }

    @Test
    void aWeekHasAtMostFiftyRanges() {
        assertThat(read("UTC", Collections.nCopies(50, MONDAY).toArray(Row[]::new)))
                .isInstanceOf(Reading.Sound.class);
        assertFaults(read("UTC", Collections.nCopies(51, MONDAY).toArray(Row[]::new)), "weekly too-many");
    }

    @Test
    void aRangeHasEachFormatAtMostOnce() {
        Row row = new Row("MONDAY", "09:00", "17:00", List.of("VIDEO", "VIDEO", "VIDEO", "VIDEO"), null, null, null);

        assertFaults(read("UTC", row), "weekly[0].formats too-many");
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        assertFaults(
                read(
                        "Europe/London",
                        MONDAY,
                        new Row(
                                "FUNDAY",
                                "9am",
                                "17:00:30",
                                List.of(),
                                UUID.randomUUID().toString(),
                                null,
                                null),
                        null,
                        new Row("TUESDAY", "09:00", "09:00", Arrays.asList("LETTER", null), "here", null, null),
                        new Row(null, null, null, null, null, null, null)),
                "weekly[1].day unknown-day",
                "weekly[1].from not-a-time",
                "weekly[1].to not-a-time",
                "weekly[1].formats required",
                "weekly[1].locationId unknown-location",
                "weekly[2] required",
                "weekly[3].formats unknown-format",
                "weekly[3].formats required",
                "weekly[3].locationId unknown-location",
                "weekly[3].to same-as-from",
                "weekly[4].day required",
                "weekly[4].from required",
                "weekly[4].to required",
                "weekly[4].formats required");
    }

    private static Reading read(@Nullable String zone, @Nullable Row... rows) {
        return reader().read(new WeeklyPlanBody(zone, Arrays.asList(rows)));
    }

    private static WeeklyPlanReader reader() {
        return new WeeklyPlanReader(Set.of(RIVERSIDE));
    }

    private static void assertFaults(Reading reading, String... faults) {
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting((FieldProblem fault) -> fault.field() + " " + fault.code())
                                .containsExactly(faults));
    }
}
