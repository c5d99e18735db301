package care.alliance.booking.course.domain;

import static java.util.stream.Collectors.toMap;

import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.Off;
import care.alliance.booking.availability.domain.Rooms;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.SlotRules;
import care.alliance.booking.availability.domain.Slots;
import care.alliance.booking.availability.domain.StartCheck;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.course.domain.CoursePlan.Conflict;
import care.alliance.booking.course.domain.CoursePlan.Planned;
import care.alliance.booking.course.domain.CoursePlan.Skipped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays a course into the calendar. Every session starts at the same time on the clinic's wall clock, whatever clocks do in
 * between; a time that does not exist is a conflict and is never shifted silently. Public holidays and closures are skipped
 * and the course ends later for it; everything else that is in the way is a conflict, with the nearest times instead.
 */
public final class CoursePlanner {

    private static final int MOST_ALTERNATIVES = 5;
    private static final int MOST_SKIPPED = 60;

    /** Sessions after the first may lie so far ahead. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Rhythm rhythm;
    private final Supply supply;
    private final SlotRules laterRules;
    private final List<Slot> free;
    private final Map<Instant, Slot> byStart;

    private CoursePlanner(Rhythm rhythm, Supply supply) {
        this.rhythm = rhythm;
        this.supply = supply;
        this.laterRules = supply.rules().only(supply.format()).reaching(LONGEST);
        this.free = free(supply.therapist(), supply.rooms()).stream()
                .filter(slot -> !supply.fullDays().contains(date(slot.start())))
                .filter(slot -> supply.patient().stream().noneMatch(busy -> touch(busy, slot)))
                .toList();
        this.byStart = free.stream().collect(toMap(Slot::start, slot -> slot, (first, _) -> first));
    }

    /**
     * Plans a course.
     *
     * @param instead starts that were chosen in the place of conflicting ones, by number
     */
    public static CoursePlan plan(Rhythm rhythm, Supply supply, Map<Integer, Instant> instead) {
        return new CoursePlanner(rhythm, supply).plan(instead);
    }

    private CoursePlan plan(Map<Integer, Instant> instead) {
        List<Skipped> skipped = new ArrayList<>();
        Map<Integer, LocalDateTime> wanted = wanted(skipped);
        Map<Integer, Slot> found = new HashMap<>();
        Map<Integer, Conflict> conflicts = new HashMap<>();
        wanted.forEach((number, local) -> {
            Instant start = instead.containsKey(number) ? instead.get(number) : instant(local);
            conflict(start, number, found).ifPresentOrElse(why -> conflicts.put(number, why), () -> {
                if (start != null) {
                    slotAt(start).ifPresent(slot -> found.put(number, slot));
                }
            });
        });
        return new CoursePlan(
                wanted.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> planned(entry.getKey(), entry.getValue(), found, conflicts))
                        .toList(),
                skipped);
    }

    /** Local starts by number. */
    private Map<Integer, LocalDateTime> wanted(List<Skipped> skipped) {
        Map<Integer, LocalDateTime> wanted = new LinkedHashMap<>();
        int number = rhythm.from();
        for (int step = 0; wanted.size() < rhythm.sessions() && step < Rhythm.MOST_SESSIONS + MOST_SKIPPED; step++) {
            LocalDateTime local = rhythm.step(step);
            Optional<Off> closed = closedAt(local);
            if (closed.isPresent()) {
                skipped.add(new Skipped(local.toLocalDate(), closed.get().name()));
            } else {
                wanted.put(number++, local);
            }
        }
        return wanted;
    }

    private Optional<Off> closedAt(LocalDateTime local) {
        Instant about = local.atZone(rhythm.zone()).toInstant();
        Instant end = about.plus(supply.rules().length());
        return supply.rules().calendar().off().stream()
                .filter(off -> off.why().isSkipped() && off.touches(about, end))
                .findFirst();
    }

    private Planned planned(
            int number, LocalDateTime local, Map<Integer, Slot> found, Map<Integer, Conflict> conflicts) {
        Conflict conflict = conflicts.get(number);
        return new Planned(
                number, local, found.get(number), conflict, conflict == null ? List.of() : alternatives(local, found));
    }

    /** Null for a local time that clocks jump over; of one that comes twice the first. */
    private @Nullable Instant instant(LocalDateTime local) {
        ZonedDateTime time = local.atZone(rhythm.zone()).withEarlierOffsetAtOverlap();
        return time.toLocalDateTime().equals(local) ? time.toInstant() : null;
    }

    private Optional<Conflict> conflict(@Nullable Instant start, int number, Map<Integer, Slot> found) {
        if (start == null) {
            return Optional.of(Conflict.NO_SUCH_TIME);
        }
        if (found.values().stream().anyMatch(own -> collide(own, start))) {
            return Optional.of(Conflict.OWN_SESSION);
        }
        SlotRules rules = number == 1 ? supply.rules().only(supply.format()) : laterRules;
        StartCheck check = Slots.check(rules, start, supply.format(), supply.now());
        if (check instanceof StartCheck.Refused(var reason)) {
            return Optional.of(Conflict.valueOf(reason.name()));
        }
        return slotAt(start).isPresent() ? Optional.empty() : Optional.of(taken(start));
    }

    private Conflict taken(Instant start) {
        Instant end = start.plus(supply.rules().length());
        if (supply.patient().stream().anyMatch(busy -> busy.from().isBefore(end) && start.isBefore(busy.to()))) {
            return Conflict.PATIENT_BUSY;
        }
        if (supply.fullDays().contains(date(start))) {
            return Conflict.DAY_FULL;
        }
        boolean roomy = free(supply.therapist(), Rooms.ENOUGH).stream()
                .anyMatch(slot -> slot.start().equals(start));
        return roomy ? Conflict.NO_ROOM : Conflict.SLOT_TAKEN;
    }

    /** The nearest free times of the week of the wish and the next that collide with no other session of the course. */
    private List<Slot> alternatives(LocalDateTime local, Map<Integer, Slot> found) {
        ZoneId zone = rhythm.zone();
        Instant wish = local.atZone(zone).toInstant();
        LocalDate monday = local.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant from = monday.atStartOfDay(zone).toInstant();
        Instant to = monday.plusWeeks(2).atStartOfDay(zone).toInstant();
        return free.stream()
                .filter(slot -> !slot.start().isBefore(from) && slot.start().isBefore(to))
                .filter(slot -> found.values().stream().noneMatch(own -> collide(own, slot.start())))
                .sorted(Comparator.comparing((Slot slot) ->
                                Duration.between(wish, slot.start()).abs())
                        .thenComparing(Slot::start))
                .limit(MOST_ALTERNATIVES)
                .toList();
    }

    private Optional<Slot> slotAt(Instant start) {
        return Optional.ofNullable(byStart.get(start));
    }

    private List<Slot> free(List<Busy> therapist, Rooms rooms) {
        LocalDateTime last = rhythm.step(rhythm.sessions() + MOST_SKIPPED);
        Instant from = rhythm.first()
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(rhythm.zone())
                .toInstant();
        Instant to = last.plusWeeks(2).atZone(rhythm.zone()).toInstant();
        return Slots.free(laterRules, therapist, rooms, new Window(from, to), supply.now());
    }

    /** Whether a session that starts then would come into the way of another, buffers included. */
    private boolean collide(Slot own, Instant start) {
        Instant end = start.plus(supply.rules().length());
        Duration between = supply.rules().before().plus(supply.rules().after());
        return start.isBefore(own.end().plus(between)) && own.start().isBefore(end.plus(between));
    }

    private static boolean touch(Busy busy, Slot slot) {
        return busy.from().isBefore(slot.end()) && slot.start().isBefore(busy.to());
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, rhythm.zone());
    }
}
