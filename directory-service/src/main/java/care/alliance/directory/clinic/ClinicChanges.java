package care.alliance.directory.clinic;

import static java.util.stream.Collectors.joining;

import care.alliance.directory.audit.Change;
import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.Clinic.Location;
import care.alliance.directory.clinic.domain.Room;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an edit changed, for the audit. Days and locations stand for themselves, so that it says no more than it must. */
final class ClinicChanges {

    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Clinic before;
    private final Clinic after;

    private ClinicChanges(Clinic before, Clinic after) {
        this.before = before;
        this.after = after;
    }

    /** By field; empty when nothing is different. */
    static Map<String, Change> between(Clinic before, Clinic after) {
        ClinicChanges all = new ClinicChanges(before, after);
        all.note("phone", Clinic::phone);
        all.note("description", clinic -> clinic.description().isEmpty() ? null : clinic.description());
        all.note("website", clinic -> Objects.toString(clinic.website(), null));
        for (DayOfWeek day : DayOfWeek.values()) {
            all.note("hours." + day, clinic -> hours(clinic, day));
        }
        all.note("settings", clinic -> names(clinic.settings()));
        for (Location location : after.locations()) {
            all.note(
                    "accessibility." + location.name(),
                    clinic -> at(clinic, location, place -> names(place.accessibility())));
            all.note("rooms." + location.name(), clinic -> at(clinic, location, place -> rooms(place.rooms())));
        }
        return all.changes;
    }

    private void note(String field, Function<Clinic, @Nullable Object> value) {
        Object was = value.apply(before);
        Object is = value.apply(after);
        if (!Objects.equals(was, is)) {
            changes.put(field, new Change(was, is));
        }
    }

    private static @Nullable String hours(Clinic clinic, DayOfWeek day) {
        String spans = clinic.hours().on(day).stream()
                .map(span -> span.from() + "–" + span.to())
                .collect(joining(", "));
        return spans.isEmpty() ? null : spans;
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    private static Map<String, List<String>> rooms(List<Room> rooms) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        rooms.forEach(room -> byName.put(room.name(), names(room.accessibility())));
        return byName;
    }

    private static @Nullable Object at(Clinic clinic, Location location, Function<Location, Object> value) {
        return clinic.location(location.id()).map(value).orElse(null);
    }
}
