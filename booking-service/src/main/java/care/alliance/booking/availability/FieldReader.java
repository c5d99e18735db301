package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Format;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.time.SensibleTimes;
import java.time.DateTimeException;
import java.time.LocalDate;
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

/** Reads the fields of hours and exceptions, noting every fault rather than only the first. */
final class FieldReader {

    private final Set<UUID> locations;
    private final List<FieldProblem> faults = new ArrayList<>();

    /** @param locations the locations of the therapist's clinics */
    FieldReader(Set<UUID> locations) {
        this.locations = locations;
    }

    List<FieldProblem> faults() {
        return List.copyOf(faults);
    }

    void fault(String field, String code, String message) {
        faults.add(new FieldProblem(field, code, message));
    }

    Optional<ZoneId> zone(String field, @Nullable String text) {
        return parsed(field, text, "unknown-zone", "Not a zone such as Europe/London.", FieldReader::zone);
    }

    Optional<LocalDate> date(String field, @Nullable String text) {
        return parsed(field, text, "not-a-date", "Write a date such as 2026-12-01.", SensibleTimes::date);
    }

    /** Null where nothing is said. */
    @Nullable
    LocalDate dateIfSaid(String field, @Nullable String text) {
        return text == null ? null : date(field, text).orElse(null);
    }

    Optional<LocalTime> time(String field, @Nullable String text) {
        return parsed(field, text, "not-a-time", "Write a time in whole minutes, such as 09:00.", FieldReader::time);
    }

    Set<Format> formats(String field, @Nullable List<@Nullable String> names) {
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

    @Nullable
    UUID location(String field, @Nullable String text) {
        return text == null
                ? null
                : parsed(field, text, "unknown-location", "Not a location of this therapist's clinics.", this::location)
                        .orElse(null);
    }

    <T> Optional<T> parsed(
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

    private static ZoneId zone(String text) {
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
