package care.alliance.booking.availability.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/** Draws situations in zones that have fooled booking systems, half of them in a week when the clocks change. */
class Situations extends DomainContextBase {
    private static final List<String> ZONES = List.of(
            "Europe/London",
            "America/New_York",
            "Europe/Berlin",
            "Asia/Kolkata",
            "Australia/Lord_Howe",
            "Pacific/Chatham",
            "America/St_Johns",
            "Asia/Beirut",
            "America/Havana",
            "Africa/Casablanca",
            "America/Santiago",
            "Pacific/Apia");
    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final int MINUTES_OF_FOUR_YEARS = 4 * 365 * 24 * 60;

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.of(ZONES)
                .map(ZoneId::of)
                .flatMap(zone -> froms(zone)
                        .flatMap(from -> Combinators.combine(rules(zone, from), busy(from), lengths(), nows(from))
                                .as((rules, busy, length, now) ->
                                        new Situation(rules, busy, new Window(from, from.plus(length)), now))));
    }

    private static Arbitrary<Instant> froms(ZoneId zone) {
        Arbitrary<Instant> any =
                Arbitraries.integers().between(0, MINUTES_OF_FOUR_YEARS).map(m -> FIRST.plus(Duration.ofMinutes(m)));
        return Combinators.combine(
                        any, Arbitraries.of(true, false), Arbitraries.integers().between(0, 4 * 24 * 60))
                .as((instant, change, before) -> {
                    ZoneOffsetTransition next = zone.getRules().nextTransition(instant);
                    return change && next != null ? next.getInstant().minus(Duration.ofMinutes(before)) : instant;
                });
    }

    private static Arbitrary<SlotRules> rules(ZoneId zone, Instant from) {
        Arbitrary<List<Duration>> buffers = minutes(0, 45, 5).list().ofSize(2);
        Arbitrary<List<Duration>> limits = minutes(0, 3000, 10).list().ofSize(2);
        return Combinators.combine(calendars(zone, from), minutes(5, 240, 5), buffers, steps(), limits, formats())
                .as((calendar, length, around, step, limit, formats) -> new SlotRules(
                        calendar,
                        length,
                        around.getFirst(),
                        around.getLast(),
                        step,
                        limit.getFirst(),
                        limit.getLast().multipliedBy(7),
                        formats));
    }

    private static Arbitrary<WorkCalendar> calendars(ZoneId zone, Instant from) {
        return Combinators.combine(weekly(zone, from), overrides(zone, from), travels(zone, from), offs(from))
                .as((hours, overrides, travels, off) -> new WorkCalendar(zone, hours, overrides, travels, off));
    }

    private static Arbitrary<List<Travel>> travels(ZoneId zone, Instant from) {
        return Combinators.combine(dates(zone, from), Arbitraries.integers().between(0, 5), Arbitraries.of(ZONES))
                .as((first, days, elsewhere) -> new Travel(first, first.plusDays(days), ZoneId.of(elsewhere)))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Off>> offs(Instant from) {
        return busy(from)
                .map(times -> times.stream()
                        .limit(3)
                        .map(time -> new Off(time.from(), time.to(), Off.Why.TIME_OFF, null))
                        .toList());
    }

    private static Arbitrary<List<WeeklyHours>> weekly(ZoneId zone, Instant from) {
        Arbitrary<List<WeeklyHours>> some = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        dayHours(),
                        dates(zone, from).injectNull(0.7),
                        dates(zone, from).injectNull(0.7))
                .as(Situations::weekly)
                .list()
                .ofMaxSize(12);
        Arbitrary<List<WeeklyHours>> everyDay = dayHours()
                .map(hours -> List.of(DayOfWeek.values()).stream()
                        .map(day -> weekly(day, hours, null, null))
                        .toList());
        return Arbitraries.oneOf(some, everyDay);
    }

    private static WeeklyHours weekly(
            DayOfWeek day, DayHours hours, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {
        return new WeeklyHours(
                day, hours.from(), hours.to(), hours.formats(), hours.locationId(), validFrom, validUntil);
    }

    private static Arbitrary<List<DayOverride>> overrides(ZoneId zone, Instant from) {
        return Combinators.combine(dates(zone, from), dayHours().list().ofMaxSize(2))
                .as(DayOverride::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<LocalDate> dates(ZoneId zone, Instant from) {
        return Arbitraries.integers()
                .between(-2, 8)
                .map(days -> LocalDate.ofInstant(from, zone).plusDays(days));
    }

    private static Arbitrary<DayHours> dayHours() {
        Arbitrary<@Nullable UUID> places =
                Arbitraries.of(new UUID(0, 1), new UUID(0, 2)).injectNull(0.4);
        return Combinators.combine(times(), times(), formats(), places).as(DayHours::new);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 24 * 12 - 1).map(five -> LocalTime.ofSecondOfDay(five * 300L)),
                Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.ofSecondOfDay(minute * 60L)),
                Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.of(1, 0), LocalTime.of(2, 30), LocalTime.of(23, 0)));
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.of(5, 7, 15, 20, 30, 45, 60, 90, 480).map(Duration::ofMinutes),
                        Arbitraries.of(Anchor.class))
                .as(Step::new);
    }

    private static Arbitrary<Set<Format>> formats() {
        return Arbitraries.of(Format.class).set().ofMinSize(1);
    }

    private static Arbitrary<List<Busy>> busy(Instant from) {
        return Combinators.combine(
                        Arbitraries.integers().between(-12 * 60, 9 * 24 * 60),
                        Arbitraries.integers().between(1, 600))
                .as((begin, length) -> new Busy(
                        from.plus(Duration.ofMinutes(begin)), from.plus(Duration.ofMinutes(begin + (long) length))))
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<Duration> lengths() {
        return minutes(0, 8 * 24 * 60, 1);
    }

    private static Arbitrary<Instant> nows(Instant from) {
        return Arbitraries.integers()
                .between(-3 * 24 * 60 * 60, 24 * 60 * 60)
                .map(seconds -> from.plus(Duration.ofSeconds(seconds)));
    }

    private static Arbitrary<Duration> minutes(int least, int most, int multiple) {
        return Arbitraries.integers()
                .between(least / multiple, most / multiple)
                .map(times -> Duration.ofMinutes((long) times * multiple));
    }
}
