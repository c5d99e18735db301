package care.alliance.directory.clinic.domain;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.alliance.directory.clinic.domain.OpenState.Closed;
import care.alliance.directory.clinic.domain.OpenState.Open;
import care.alliance.directory.clinic.domain.OpenState.Unstated;
import care.alliance.directory.clinic.domain.OpeningHours.Fault;
import care.alliance.directory.clinic.domain.OpeningHours.Span;
import care.alliance.directory.clinic.domain.OpeningHours.Wrong;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final OpeningHours HOURS = new OpeningHours(
            List.of(span(SATURDAY, "09:00", "16:00"), span(MONDAY, "13:30", "20:00"), span(MONDAY, "08:00", "12:30")));

    @Test
    void aClinicIsOpenUntilItsLunchBreak() {
        assertThat(at("2026-11-23T08:00:00Z")).isEqualTo(open("2026-11-23T12:30:00Z"));
        assertThat(at("2026-11-23T12:29:59Z")).isEqualTo(open("2026-11-23T12:30:00Z"));
        assertThat(at("2026-11-23T12:30:00Z")).isEqualTo(closed("2026-11-23T13:30:00Z"));
    }

    @Test
    void afterTheLastDayOfTheWeekItOpensOnTheFirst() {
        assertThat(at("2026-11-28T16:00:00Z")).isEqualTo(closed("2026-11-30T08:00:00Z"));
    }

    @Test
    void hoursAreTheClinicsOwnInSummerToo() {
        assertThat(at("2026-07-06T06:59:00Z")).isEqualTo(closed("2026-07-06T07:00:00Z"));
    }

    @Test
    void aClinicThatSaysNothingIsNeitherOpenNorClosed() {
        assertThat(OpeningHours.NONE.state(Instant.parse("2026-11-23T08:00:00Z"), LONDON))
                .isEqualTo(new Unstated());
    }

    /** Clocks go from 01:00 to 02:00 on 29 March 2026 and from 02:00 back to 01:00 on 25 October. */
    @Test
    void onTheNightOfTheClocksTheWallClockDecides() {
        OpeningHours early = new OpeningHours(List.of(span(SUNDAY, "01:30", "03:00")));

        assertThat(early.state(Instant.parse("2026-03-29T00:59:00Z"), LONDON))
                .isEqualTo(closed("2026-03-29T01:00:00Z"));
        assertThat(early.state(Instant.parse("2026-03-29T01:00:00Z"), LONDON)).isEqualTo(open("2026-03-29T02:00:00Z"));
        assertThat(early.state(Instant.parse("2026-10-25T00:30:00Z"), LONDON)).isEqualTo(open("2026-10-25T01:00:00Z"));
        assertThat(early.state(Instant.parse("2026-10-25T01:00:00Z"), LONDON))
                .isEqualTo(closed("2026-10-25T01:30:00Z"));
    }

    @Test
    void aSpanThatTheClocksSkipComesAWeekLater() {
        OpeningHours skipped = new OpeningHours(List.of(span(SUNDAY, "01:00", "02:00")));

        assertThat(skipped.state(Instant.parse("2026-03-28T12:00:00Z"), LONDON))
                .isEqualTo(closed("2026-04-05T00:00:00Z"));
    }

    /** Against looking at the wall clock minute by minute, in weeks in which some zone's clocks are set. */
    @Property(tries = 400)
    void theNextChangeIsTheFirstMinuteThatIsDifferent(@ForAll long seed) {
        Random random = new Random(seed);
        ZoneId zone = ZoneId.of(List.of("Europe/London", "Australia/Lord_Howe", "America/St_Johns", "Africa/Cairo")
                .get(random.nextInt(4)));
        OpeningHours hours = new OpeningHours(spans(random));
        Instant moment = zone.getRules()
                .nextTransition(Instant.parse("2025-01-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(700))))
                .getInstant()
                .plus(Duration.ofMinutes(random.nextInt(-400, 200)))
                .truncatedTo(ChronoUnit.MINUTES);

        boolean open = shows(hours, moment, zone);
        Optional<Instant> change = Optional.empty();
        for (int minute = 1; minute < 14 * 24 * 60 && change.isEmpty(); minute++) {
            Instant later = moment.plus(Duration.ofMinutes(minute));
            change = shows(hours, later, zone) == open ? Optional.empty() : Optional.of(later);
        }

        assertThat(hours.isOpen(moment, zone)).isEqualTo(open);
        assertThat(hours.state(moment, zone))
                .isEqualTo(change.<OpenState>map(next -> open ? new Open(next) : new Closed(next))
                        .orElseGet(Unstated::new));
    }

    private static boolean shows(OpeningHours hours, Instant moment, ZoneId zone) {
        LocalDateTime clock = LocalDateTime.ofInstant(moment, zone);
        int minute = clock.getHour() * 60 + clock.getMinute();
        return hours.spans().stream()
                .anyMatch(span -> span.day() == clock.getDayOfWeek()
                        && minute >= span.from().toSecondOfDay() / 60
                        && minute < span.to().toSecondOfDay() / 60);
    }

    private static List<Span> spans(Random random) {
        List<Span> spans = new ArrayList<>();
        for (int tries = random.nextInt(30); tries > 0; tries--) {
            // Early in the day, where clocks are set.
            LocalTime from = LocalTime.of(random.nextInt(5), random.nextInt(12) * 5);
            Span one = new Span(DayOfWeek.of(random.nextInt(1, 8)), from, from.plusMinutes(random.nextInt(1, 120)));
            spans.add(one);
            if (OpeningHours.fault(spans).isPresent()) {
                spans.removeLast();
            }
        }
        return spans;
    }

    @Test
    void spansThatAreNoHoursAreNamed() {
        assertThat(OpeningHours.fault(List.of(span(MONDAY, "09:00", "12:00"), span(MONDAY, "12:00", "13:00"))))
                .isEmpty();
        assertThat(OpeningHours.fault(List.of(span(MONDAY, "09:00", "09:00"))))
                .contains(new Fault(0, Wrong.ENDS_TOO_EARLY));
        assertThat(OpeningHours.fault(List.of(span(MONDAY, "09:00:30", "10:00"))))
                .contains(new Fault(0, Wrong.NOT_IN_MINUTES));
        List<Span> overlapping = List.of(span(MONDAY, "09:00", "12:00"), span(MONDAY, "11:59", "13:00"));
        assertThat(OpeningHours.fault(overlapping)).contains(new Fault(1, Wrong.OVERLAPS));
        assertThatThrownBy(() -> new OpeningHours(overlapping)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Span span(DayOfWeek day, String from, String to) {
        return new Span(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static OpenState at(String moment) {
        return HOURS.state(Instant.parse(moment), LONDON);
    }

    private static OpenState open(String until) {
        return new Open(Instant.parse(until));
    }

    private static OpenState closed(String next) {
        return new Closed(Instant.parse(next));
    }
}
