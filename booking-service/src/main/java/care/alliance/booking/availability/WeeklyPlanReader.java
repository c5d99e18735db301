package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.WeeklyHours;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.kit.problem.FieldProblem;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a body into weekly hours, noting every fault rather than only the first. */
final class WeeklyPlanReader {
    private static final int MOST_ROWS = 50;

    private final Set<UUID> locations;
    private final List<FieldProblem> faults = new ArrayList<>();

    /** @param locations the locations of the therapist's clinics */
    WeeklyPlanReader(Set<UUID> locations) {
        this.locations = locations;
    }

    /** What a body turned out to be. */
    sealed interface Reading {
        record Sound(WeeklyPlan plan) implements Reading {}

        record Faulty(List<FieldProblem> faults) implements Reading {}
    }

    Reading read(WeeklyPlanBody body) {
        Optional<ZoneId> zone =
                parsed("zone", body.zone(), "unknown-zone", "Not a zone such as Europe/London.", this::zone);
        List<WeeklyHours> weekly = weekly(body.weekly());
        return zone.isPresent() && faults.isEmpty()
                ? new Reading.Sound(new WeeklyPlan(zone.get(), weekly))
                : new Reading.Faulty(List.copyOf(faults));
    }

    private List<WeeklyHours> weekly(@Nullable List<WeeklyPlanBody.@Nullable Row> rows) {
        if (rows == null) {
            fault("weekly", "required", "Give the hours, or an empty list for none.");
            return List.of();
        }
        if (rows.size() > MOST_ROWS) {
            fault("weekly", "too-many", "At most 50 ranges a week.");
            return List.of();
        }
        List<WeeklyHours> hours = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            WeeklyPlanBody.Row row = rows.get(i);
            if (row == null) {
                fault("weekly[" + i + "]", "required", "A range cannot be null.");
            } else {
                hours("weekly[" + i + "].", row).ifPresent(hours::add);
            }
        }
        return hours;
    }

    private Optional<WeeklyHours> hours(String at, WeeklyPlanBody.Row row) {
        Optional<DayOfWeek> day =
                parsed(at + "day", row.day(), "unknown-day", "Not a day such as MONDAY.", DayOfWeek::valueOf);
        Optional<LocalTime> from = time(at + "from", row.from());
        Optional<LocalTime> to = time(at + "to", row.to());
        Set<Format> formats = formats(at + "formats", row.formats());
        @Nullable UUID location = location(at + "locationId", row.locationId());
        if (from.isPresent() && from.equals(to)) {
            fault(at + "to", "same-as-from", "A range cannot end when it begins.");
        }
        return day.isPresent() && from.isPresent() && to.isPresent()
                ? Optional.of(new WeeklyHours(day.get(), from.get(), to.get(), formats, location))
                : Optional.empty();
    }

    private Set<Format> formats(String field, @Nullable List<@Nullable String> names) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        if (names == null || names.isEmpty()) {
            fault(field, "required", "Name at least one of IN_PERSON, VIDEO, PHONE.");
            return formats;
        }
        if (names.size() > Format.values().length) {
            fault(field, "too-many", "Name each format once.");
            return formats;
        }
        for (String name : names) {
            parsed(field, name, "unknown-format", "Use IN_PERSON, VIDEO, PHONE.", Format::valueOf)
                    .ifPresent(formats::add);
        }
        return formats;
    }

    private @Nullable UUID location(String field, @Nullable String text) {
        return text == null
                ? null
                : parsed(field, text, "unknown-location", "Not a location of this therapist's clinics.", this::location)
                        .orElse(null);
    }

    private Optional<LocalTime> time(String field, @Nullable String text) {
        return parsed(
                field, text, "not-a-time", "Write a time in whole minutes, such as 09:00.", WeeklyPlanReader::time);
    }

    private <T> Optional<T> parsed(
            String field, @Nullable String text, String code, String message, Function<String, T> parser) {
        if (text == null) {
            fault(field, "required", "This is missing.");
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            fault(field, code, message);
            return Optional.empty();
        }
    }

    private void fault(String field, String code, String message) {
        faults.add(new FieldProblem(field, code, message));
    }

    private ZoneId zone(String text) {
        return check(ZoneId.of(text), ZoneId.getAvailableZoneIds().contains(text));
    }

    private static LocalTime time(String text) {
        LocalTime time = LocalTime.parse(text);
        return check(time, time.getSecond() == 0 && time.getNano() == 0);
    }

    private UUID location(String text) {
        UUID id = UUID.fromString(text);
        return check(id, locations.contains(id));
    }

    private static <T> T check(T value, boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException();
        }
        return value;
    }
}
