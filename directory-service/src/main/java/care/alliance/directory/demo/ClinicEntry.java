package care.alliance.directory.demo;

import care.alliance.directory.clinic.domain.Accessibility;
import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.clinic.domain.Notice;
import care.alliance.directory.clinic.domain.OpeningHours;
import care.alliance.directory.clinic.domain.Room;
import care.alliance.directory.clinic.domain.Setting;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clinic as it is written.
 *
 * @param location null for a clinic that sees nobody in person
 * @param openingHours in the zone of the clinic
 * @param notice null for none
 */
record ClinicEntry(
        String number,
        String name,
        String town,
        String outwardCode,
        String phone,
        String description,
        List<Setting> settings,
        @Nullable LocationEntry location,
        List<OpeningHours.Span> openingHours,
        @Nullable NoticeEntry notice) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    Clinic clinic() {
        return new Clinic(
                DemoSupply.clinicId(number),
                name,
                town,
                outwardCode,
                ZONE,
                phone,
                description,
                null,
                new OpeningHours(openingHours),
                Set.copyOf(settings),
                location == null ? List.of() : List.of(location.at(town, outwardCode)));
    }

    /** @param address private, as every address is, and invented besides */
    record LocationEntry(
            String number,
            String name,
            String address,
            double latitude,
            double longitude,
            List<Accessibility> accessibility,
            List<RoomEntry> rooms) {

        Clinic.Location at(String town, String outwardCode) {
            return new Clinic.Location(
                    DemoSupply.id("00000000d1" + number),
                    name,
                    address,
                    town,
                    outwardCode,
                    new Coordinates(latitude, longitude),
                    Set.copyOf(accessibility),
                    rooms.stream()
                            .map(room -> new Room(room.name(), Set.copyOf(room.accessibility())))
                            .toList());
        }
    }

    record RoomEntry(String name, List<Accessibility> accessibility) {}

    /** @param days how long it is shown after the demo was loaded, so that there is one to look at */
    record NoticeEntry(String number, String text, int days) {

        Notice notice(Instant now) {
            return new Notice(DemoSupply.id("00000000d2" + number), text, now, now.plus(Duration.ofDays(days)), null);
        }
    }
}
