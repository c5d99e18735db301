package care.alliance.directory.demo;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.clinic.domain.Setting;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clinic as it is written.
 *
 * @param location null for a clinic that sees nobody in person
 * @param openingHours in the zone of the clinic
 */
record ClinicEntry(
        String number,
        String name,
        String town,
        String outwardCode,
        String phone,
        @Nullable LocationEntry location,
        List<OpeningEntry> openingHours) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    Clinic clinic() {
        return new Clinic(
                DemoSupply.clinicId(number),
                name,
                town,
                outwardCode,
                ZONE,
                phone,
                Set.of(Setting.OUTPATIENT),
                location == null ? List.of() : List.of(location.at(town, outwardCode)));
    }

    record LocationEntry(String number, String name, double latitude, double longitude, boolean stepFree) {

        Clinic.Location at(String town, String outwardCode) {
            return new Clinic.Location(
                    DemoSupply.id("00000000d1" + number),
                    name,
                    town,
                    outwardCode,
                    new Coordinates(latitude, longitude),
                    stepFree);
        }
    }

    record OpeningEntry(DayOfWeek day, LocalTime from, LocalTime to) {}
}
