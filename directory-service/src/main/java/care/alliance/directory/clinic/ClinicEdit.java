package care.alliance.directory.clinic;

import static java.util.stream.Collectors.toMap;

import care.alliance.directory.clinic.domain.Accessibility;
import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.OpeningHours;
import care.alliance.directory.clinic.domain.OpeningHours.Span;
import care.alliance.directory.clinic.domain.Room;
import care.alliance.directory.clinic.domain.Setting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What managers say about their clinic, in place of all that was said before.
 *
 * @param website an address that begins with https; null for none
 * @param hours in the zone of the clinic; a day without hours is closed
 * @param locations those that are left out stay as they are
 */
record ClinicEdit(
        @NotBlank @Pattern(regexp = "\\+?[0-9 ().-]{7,30}", message = "A telephone number.")
        String phone,

        @NotNull
        @Size(max = 1000)
        @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "Text without control characters.")
        String description,

        @Nullable
        @Size(max = 200)
        @Pattern(regexp = "https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9/._~%-]*)?", message = "An https address.")
        String website,

        @NotNull @Size(max = 28) List<@Valid @NotNull Hours> hours,
        @NotEmpty Set<@NotNull Setting> settings,
        @NotNull @Size(max = 20) List<@Valid @NotNull Place> locations) {

    /** Open on a day from a time until another. */
    record Hours(
            @NotNull DayOfWeek day,
            @NotNull LocalTime from,
            @NotNull LocalTime to) {}

    /** One of the clinic's locations. */
    record Place(
            @NotNull UUID id,
            @NotNull Set<@NotNull Accessibility> accessibility,
            @NotNull @Size(max = 30) List<@Valid @NotNull NamedRoom> rooms) {}

    /** A room there. */
    record NamedRoom(
            @NotBlank @Size(max = 60) @Pattern(regexp = "\\P{Cc}*", message = "Text without control characters.")
            String name,

            @NotNull Set<@NotNull Accessibility> accessibility) {}

    List<Span> spans() {
        return hours.stream()
                .map(one -> new Span(one.day(), one.from(), one.to()))
                .toList();
    }

    /** Only for an edit that {@link ClinicEditCheck} found no fault with. */
    Clinic.Details details() {
        return new Clinic.Details(
                phone.strip(),
                description.strip(),
                website == null || website.isBlank() ? null : URI.create(website),
                new OpeningHours(spans()),
                settings,
                locations.stream().collect(toMap(Place::id, ClinicEdit::place)));
    }

    private static Clinic.Place place(Place place) {
        return new Clinic.Place(
                place.accessibility(),
                place.rooms().stream()
                        .map(room -> new Room(room.name().strip(), room.accessibility()))
                        .toList());
    }
}
