package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Accessibility;
import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.Notice;
import care.alliance.directory.clinic.domain.OpenState;
import care.alliance.directory.clinic.domain.OpeningHours.Span;
import care.alliance.directory.clinic.domain.Room;
import care.alliance.directory.clinic.domain.Setting;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clinic as the API answers it: what everybody may know.
 *
 * @param hours in the zone of the clinic
 * @param notices those that are shown now
 * @param accepting how many of its therapists have an opening there
 * @param version for {@code If-Match} of a change
 */
record ClinicView(
        UUID id,
        String name,
        String town,
        String outwardCode,
        String zone,
        String phone,
        String description,
        @Nullable URI website,
        List<Setting> settings,
        List<HoursView> hours,
        OpenView open,
        List<LocationView> locations,
        List<NoticeView> notices,
        int accepting,
        int version) {

    static ClinicView of(StoredClinic stored, int accepting, Instant now) {
        Clinic clinic = stored.clinic();
        return new ClinicView(
                clinic.id(),
                clinic.name(),
                clinic.town(),
                clinic.outwardCode(),
                clinic.zone().getId(),
                clinic.phone(),
                clinic.description(),
                clinic.website(),
                clinic.settings().stream().sorted().toList(),
                clinic.hours().spans().stream().map(HoursView::of).toList(),
                OpenView.of(clinic.hours().state(now, clinic.zone())),
                clinic.locations().stream()
                        .map(location -> LocationView.of(location, clinic.zone().getId()))
                        .toList(),
                stored.notices().stream()
                        .filter(notice -> notice.stateAt(now) == Notice.State.CURRENT)
                        .map(notice -> NoticeView.of(notice, now))
                        .toList(),
                accepting,
                stored.version());
    }

    /** From a time until another, such as {@code 08:00}. */
    record HoursView(DayOfWeek day, String from, String to) {

        static HoursView of(Span span) {
            return new HoursView(span.day(), span.from().toString(), span.to().toString());
        }
    }

    /**
     * Whether it is open, and when that changes.
     *
     * @param now null where the clinic says nothing about its hours
     */
    record OpenView(@Nullable Boolean now, @Nullable Instant changesAt) {

        static OpenView of(OpenState state) {
            return switch (state) {
                case OpenState.Open(Instant until) -> new OpenView(true, until);
                case OpenState.Closed(Instant next) -> new OpenView(false, next);
                case OpenState.Unstated() -> new OpenView(null, null);
            };
        }
    }

    /** A place where it sees people, without its address. */
    record LocationView(
            UUID id,
            String name,
            String town,
            String outwardCode,
            String zone,
            List<Accessibility> accessibility,
            List<RoomView> rooms) {

        static LocationView of(Clinic.Location location, String zone) {
            return new LocationView(
                    location.id(),
                    location.name(),
                    location.town(),
                    location.outwardCode(),
                    zone,
                    location.accessibility().stream().sorted().toList(),
                    location.rooms().stream().map(RoomView::of).toList());
        }
    }

    record RoomView(String name, List<Accessibility> accessibility) {

        static RoomView of(Room room) {
            return new RoomView(
                    room.name(), room.accessibility().stream().sorted().toList());
        }
    }
}
