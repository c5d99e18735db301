package care.alliance.booking.busycalendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.busycalendar.IcsComponent.Line;
import care.alliance.booking.busycalendar.domain.EventZone;
import care.alliance.booking.busycalendar.domain.Repetition;
import care.alliance.booking.busycalendar.domain.WrittenZone;
import care.alliance.booking.busycalendar.domain.WrittenZone.Change;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The zones that a calendar names. One that everybody knows counts as everybody knows it, also where its name is hidden in
 * a longer one; any other counts as the calendar writes it down, or as the therapist's own where it does not.
 */
final class IcsZones {

    private static final Pattern HIDDEN = Pattern.compile("([A-Za-z_]+/)?[A-Za-z_]+/[A-Za-z_+-]+$");
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{2}):?(\\d{2})(?::?(\\d{2}))?");
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final int LONGEST_NAME = 200;
    private static final int YEARS_AROUND = 2;

    private final EventZone home;
    private final LocalDateTime from;
    private final LocalDateTime to;
    private final Map<String, IcsComponent> written;
    private final Map<String, EventZone> zones = new HashMap<>();
    private final Effort effort;

    IcsZones(IcsComponent calendar, ZoneId home, Window window, Effort effort) {
        this.home = EventZone.of(home);
        this.effort = effort;
        from = LocalDateTime.ofInstant(window.from(), ZoneOffset.UTC).minusYears(YEARS_AROUND);
        to = LocalDateTime.ofInstant(window.to(), ZoneOffset.UTC).plusYears(YEARS_AROUND);
        written = calendar.parts("VTIMEZONE")
                .filter(zone -> zone.one("TZID").isPresent())
                .collect(toUnmodifiableMap(
                        zone -> zone.one("TZID").orElseThrow().value(), zone -> zone, (first, _) -> first));
    }

    EventZone named(String name) {
        return zones.computeIfAbsent(name, this::find);
    }

    private EventZone find(String name) {
        IcsComponent zone = written.get(name);
        Optional<String> alsoCalled = Optional.ofNullable(zone)
                .flatMap(there -> there.one("X-LIC-LOCATION"))
                .map(Line::value);
        return known(name)
                .or(() -> alsoCalled.flatMap(IcsZones::known))
                .or(() -> Optional.ofNullable(zone).flatMap(this::asWritten))
                .orElse(home);
    }

    private static Optional<EventZone> known(String name) {
        if (KNOWN.contains(name)) {
            return Optional.of(EventZone.of(ZoneId.of(name)));
        }
        Matcher hidden = HIDDEN.matcher(name);
        return Optional.of(name)
                .filter(_ -> name.length() <= LONGEST_NAME && hidden.find())
                .flatMap(_ -> Stream.of(hidden.group(), withoutFirst(hidden.group()))
                        .filter(KNOWN::contains)
                        .findFirst())
                .map(id -> EventZone.of(ZoneId.of(id)));
    }

    private static String withoutFirst(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private Optional<EventZone> asWritten(IcsComponent zone) {
        try {
            List<Change> changes = Stream.concat(zone.parts("STANDARD"), zone.parts("DAYLIGHT"))
                    .flatMap(this::changes)
                    .toList();
            return changes.isEmpty() ? Optional.empty() : Optional.of(new WrittenZone(changes));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Stream<Change> changes(IcsComponent part) {
        ZoneOffset before = offset(part, "TZOFFSETFROM");
        ZoneOffset after = offset(part, "TZOFFSETTO");
        LocalDateTime first = IcsTimes.dateTime(required(part, "DTSTART"));
        IcsTimes times = new IcsTimes(before, _ -> home);
        Stream<LocalDateTime> repeated = part.all("RRULE").stream()
                .map(line -> IcsEvents.repetition(line, times))
                .flatMap(repetition ->
                        starts(first, repetition).filter(local -> isBeforeItsEnd(local.toInstant(before), repetition)));
        Stream<LocalDateTime> more = part.all("RDATE").stream()
                .flatMap(Line::each)
                .map(line -> times.time(line).local());
        return Stream.concat(Stream.concat(Stream.of(first), more), repeated).map(at -> new Change(at, before, after));
    }

    private Stream<LocalDateTime> starts(LocalDateTime first, Repetition repetition) {
        return effort.spend(repetition.rule().work(first, from, to))
                ? repetition.rule().starts(first, from, to).stream()
                : Stream.empty();
    }

    private static boolean isBeforeItsEnd(Instant at, Repetition repetition) {
        return repetition.until() == null || !at.isAfter(repetition.until());
    }

    private static ZoneOffset offset(IcsComponent part, String property) {
        Matcher offset = OFFSET.matcher(required(part, property));
        if (!offset.matches()) {
            throw new DateTimeException("not an offset");
        }
        return ZoneOffset.of(offset.group(1) + ":" + offset.group(2));
    }

    private static String required(IcsComponent part, String property) {
        return part.one(property)
                .orElseThrow(() -> new DateTimeException("missing"))
                .value()
                .strip();
    }
}
