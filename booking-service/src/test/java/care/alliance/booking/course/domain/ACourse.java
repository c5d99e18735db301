package care.alliance.booking.course.domain;

import care.alliance.booking.availability.domain.Anchor;
import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Off;
import care.alliance.booking.availability.domain.Rooms;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.SlotRules;
import care.alliance.booking.availability.domain.Step;
import care.alliance.booking.availability.domain.WeeklyHours;
import care.alliance.booking.availability.domain.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A course that reads as a sentence: {@code aCourseOf(6).weeklyFrom("2026-12-03T10:00").in("Europe/London").plan()}. */
final class ACourse {

    private final int sessions;
    private ZoneId zone = ZoneId.of("Europe/London");
    private LocalDateTime first = LocalDateTime.parse("2026-12-03T10:00");
    private int everyWeeks = 1;
    private String from = "08:00";
    private String to = "20:00";
    private final List<Busy> therapist = new ArrayList<>();
    private final List<Busy> patient = new ArrayList<>();
    private final List<Off> off = new ArrayList<>();
    private final Map<Integer, Instant> instead = new HashMap<>();

    private ACourse(int sessions) {
        this.sessions = sessions;
    }

    static ACourse aCourseOf(int sessions) {
        return new ACourse(sessions);
    }

    ACourse weeklyFrom(String local) {
        first = LocalDateTime.parse(local);
        return this;
    }

    ACourse fortnightlyFrom(String local) {
        everyWeeks = 2;
        return weeklyFrom(local);
    }

    ACourse in(String where) {
        zone = ZoneId.of(where);
        return this;
    }

    /** Hours of every day. */
    ACourse worked(String begin, String end) {
        from = begin;
        to = end;
        return this;
    }

    ACourse taken(String begin, String end) {
        therapist.add(new Busy(Instant.parse(begin), Instant.parse(end)));
        return this;
    }

    ACourse patientBusy(String begin, String end) {
        patient.add(new Busy(Instant.parse(begin), Instant.parse(end)));
        return this;
    }

    ACourse closedOn(String date, Off.Why why) {
        LocalDate day = LocalDate.parse(date);
        off.add(new Off(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                why,
                why == Off.Why.PUBLIC_HOLIDAY ? "Christmas" : null));
        return this;
    }

    ACourse insteadOf(int number, String start) {
        instead.put(number, Instant.parse(start));
        return this;
    }

    CoursePlan plan() {
        List<WeeklyHours> hours = Arrays.stream(DayOfWeek.values())
                .map(day ->
                        new WeeklyHours(day, LocalTime.parse(from), LocalTime.parse(to), Set.of(Format.VIDEO), null))
                .toList();
        SlotRules rules = new SlotRules(
                new WorkCalendar(zone, hours, List.of(), List.of(), off),
                Duration.ofMinutes(50),
                Duration.ZERO,
                Duration.ofMinutes(10),
                new Step(Duration.ofMinutes(30), Anchor.LOCAL_MIDNIGHT),
                Duration.ofHours(4),
                Duration.ofDays(56),
                Set.of(Format.VIDEO));
        Instant now = first.minusDays(2).atZone(zone).toInstant();
        return CoursePlanner.plan(
                new Rhythm(first, zone, everyWeeks, 1, sessions),
                new Supply(rules, Format.VIDEO, therapist, patient, Rooms.ENOUGH, Set.of(), now),
                instead);
    }

    static List<String> starts(CoursePlan plan) {
        return plan.sessions().stream()
                .map(session -> {
                    Slot slot = session.slot();
                    return slot == null
                            ? Objects.requireNonNull(session.conflict()).name()
                            : slot.start().toString();
                })
                .toList();
    }
}
