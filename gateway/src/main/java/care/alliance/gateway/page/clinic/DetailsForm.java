package care.alliance.gateway.page.clinic;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/**
 * What a clinic says about itself, exactly as typed, so that nothing is lost when something is wrong.
 *
 * @param version the one that was seen
 * @param seen id of the last change that was known then; empty for none
 * @param hours as many spans a day as the form has room for, empty ones included
 */
record DetailsForm(
        int version,
        String seen,
        String phone,
        String description,
        String website,
        List<String> settings,
        Map<DayOfWeek, List<Span>> hours,
        List<Place> places) {

    /** What the API takes. */
    static final int SPANS_A_DAY = 4;

    private static final int LOCATIONS = 20;
    private static final int ROOMS = 30;

    /** Times as typed. */
    record Span(String from, String to) {
        static final Span EMPTY = new Span("", "");

        boolean blank() {
            return from.isBlank() && to.isBlank();
        }
    }

    /** A location, by its id. */
    record Place(String id, List<String> access, List<Room> rooms) {}

    /** A room; one without a name is none. */
    record Room(String name, List<String> access) {
        static final Room EMPTY = new Room("", List.of());
    }

    static DetailsForm of(Clinic clinic, String seen) {
        Map<DayOfWeek, List<Span>> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(
                    day,
                    clinic.hours().stream()
                            .filter(span -> span.day() == day)
                            .map(span ->
                                    new Span(span.from().toString(), span.to().toString()))
                            .toList());
        }
        return new DetailsForm(
                clinic.version(),
                seen,
                clinic.phone(),
                clinic.description(),
                Objects.requireNonNullElse(clinic.website(), ""),
                clinic.settings(),
                hours,
                clinic.locations().stream().map(DetailsForm::place).toList());
    }

    private static Place place(Clinic.Location location) {
        return new Place(
                location.id().toString(),
                location.accessibility(),
                location.rooms().stream()
                        .map(room -> new Room(room.name(), room.accessibility()))
                        .toList());
    }

    static DetailsForm read(MultiValueMap<String, String> form) {
        Map<DayOfWeek, List<Span>> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(
                    day,
                    IntStream.range(0, SPANS_A_DAY)
                            .mapToObj(
                                    n -> new Span(one(form, day + "-" + n + "-from"), one(form, day + "-" + n + "-to")))
                            .filter(span -> !span.blank())
                            .toList());
        }
        return new DetailsForm(
                number(one(form, "version")),
                one(form, "seen"),
                one(form, "phone"),
                one(form, "description").replace("\r\n", "\n"),
                one(form, "website"),
                all(form, "settings"),
                hours,
                places(form));
    }

    private static List<Place> places(MultiValueMap<String, String> form) {
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < LOCATIONS && form.containsKey("place-" + at); at++) {
            String place = "place-" + at;
            places.add(new Place(one(form, place), all(form, place + "-access"), rooms(form, place)));
        }
        return places;
    }

    private static List<Room> rooms(MultiValueMap<String, String> form, String place) {
        return IntStream.range(0, ROOMS)
                .mapToObj(n -> place + "-room-" + n)
                .map(room -> new Room(one(form, room), all(form, room + "-access")))
                .filter(room -> !room.name().isBlank())
                .toList();
    }

    /** The same for another version. */
    DetailsForm over(int current, String lastChange) {
        return new DetailsForm(current, lastChange, phone, description, website, settings, hours, places);
    }

    private static String one(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }

    private static List<String> all(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of()).stream()
                .filter(value -> value.matches("[A-Z_]{1,40}"))
                .distinct()
                .toList();
    }

    /** A version that cannot be read is none that stands anywhere, so that nothing is changed unseen. */
    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
