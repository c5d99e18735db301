package care.alliance.booking.availability.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules that read as sentences: {@code in("Europe/Berlin").weekdays("08:00", "17:00").sessionsOf(60).everyMinutes(60)}. */
final class RulesFixture {
    private final ZoneId zone;
    private final List<WeeklyHours> hours = new ArrayList<>();
    private final List<DayOverride> overrides = new ArrayList<>();
    private final List<Travel> travels = new ArrayList<>();
    private final List<Off> off = new ArrayList<>();
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private Set<Format> worked = Set.of(Format.VIDEO);
    private @Nullable UUID place;
    private Set<Format> offered = Set.of(Format.VIDEO);
    private Duration length = Duration.ofMinutes(60);
    private Duration before = Duration.ZERO;
    private Duration after = Duration.ZERO;
    private Step step = new Step(Duration.ofMinutes(60), Anchor.LOCAL_MIDNIGHT);
    private Duration notice = Duration.ZERO;
    private Duration horizon = Duration.ofDays(365);

    private RulesFixture(ZoneId zone) {
        this.zone = zone;
    }

    static RulesFixture in(String zone) {
        return new RulesFixture(ZoneId.of(zone));
    }

    RulesFixture weekdays(String from, String to) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                on(day, from, to);
            }
        }
        return this;
    }

    RulesFixture daily(String from, String to) {
        for (DayOfWeek day : DayOfWeek.values()) {
            on(day, from, to);
        }
        return this;
    }

    RulesFixture on(DayOfWeek day, String from, String to) {
        hours.add(
                new WeeklyHours(day, LocalTime.parse(from), LocalTime.parse(to), worked, place, validFrom, validUntil));
        return this;
    }

    RulesFixture insteadOn(String date, String from, String to) {
        overrides.add(new DayOverride(
                LocalDate.parse(date),
                List.of(new DayHours(LocalTime.parse(from), LocalTime.parse(to), worked, place))));
        return this;
    }

    RulesFixture dayOff(String date) {
        overrides.add(new DayOverride(LocalDate.parse(date), List.of()));
        return this;
    }

    RulesFixture inZone(String zone, String from, String until) {
        travels.add(new Travel(LocalDate.parse(from), LocalDate.parse(until), ZoneId.of(zone)));
        return this;
    }

    RulesFixture off(String from, String to, Off.Why why) {
        off.add(new Off(Instant.parse(from), Instant.parse(to), why, null));
        return this;
    }

    /** For the hours that follow. */
    RulesFixture valid(String from, String until) {
        validFrom = LocalDate.parse(from);
        validUntil = LocalDate.parse(until);
        return this;
    }

    /** For the hours that follow. */
    RulesFixture working(Format... formats) {
        worked = Set.of(formats);
        return this;
    }

    /** For the hours that follow. */
    RulesFixture at(@Nullable UUID location) {
        place = location;
        return this;
    }

    RulesFixture offering(Format... formats) {
        offered = Set.of(formats);
        return this;
    }

    RulesFixture sessionsOf(int minutes) {
        length = Duration.ofMinutes(minutes);
        return this;
    }

    RulesFixture everyMinutes(int minutes) {
        step = new Step(Duration.ofMinutes(minutes), Anchor.LOCAL_MIDNIGHT);
        return this;
    }

    RulesFixture everyMinutesFromTheStart(int minutes) {
        step = new Step(Duration.ofMinutes(minutes), Anchor.WINDOW_START);
        return this;
    }

    RulesFixture buffers(int minutesBefore, int minutesAfter) {
        before = Duration.ofMinutes(minutesBefore);
        after = Duration.ofMinutes(minutesAfter);
        return this;
    }

    RulesFixture noticeMinutes(int minutes) {
        notice = Duration.ofMinutes(minutes);
        return this;
    }

    RulesFixture horizonDays(int days) {
        horizon = Duration.ofDays(days);
        return this;
    }

    SlotRules rules() {
        return new SlotRules(calendar(), length, before, after, step, notice, horizon, offered);
    }

    private WorkCalendar calendar() {
        return new WorkCalendar(zone, hours, overrides, travels, off);
    }

    static Window window(String from, String to) {
        return new Window(Instant.parse(from), Instant.parse(to));
    }

    static Busy busy(String from, String to) {
        return new Busy(
                ZonedDateTime.parse(from).toInstant(), ZonedDateTime.parse(to).toInstant());
    }

    /** A whole local day. */
    Window day(String date) {
        LocalDate day = LocalDate.parse(date);
        return new Window(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Local starts of the slots free on a date, asked just before it begins. */
    List<String> startsOn(String date, Busy... busy) {
        Window day = day(date);
        return Slots.free(rules(), List.of(busy), day, day.from()).stream()
                .map(slot -> LocalTime.ofInstant(slot.start(), zone).toString())
                .toList();
    }

    /** The same with offsets, where a local time may come twice. */
    List<String> startsWithOffsetOn(String date) {
        Window day = day(date);
        return Slots.free(rules(), List.of(), day, day.from()).stream()
                .map(slot -> slot.start()
                        .atZone(zone)
                        .toOffsetDateTime()
                        .toOffsetTime()
                        .toString())
                .toList();
    }

    /** Working ranges in UTC, as {@code 2023-06-13T14:00:00Z/2023-06-13T19:00:00Z}. */
    List<String> ranges(Window window) {
        return new WorkingHours(calendar())
                .within(window, Format.VIDEO).stream()
                        .map(time -> time.from() + "/" + time.to())
                        .toList();
    }
}
