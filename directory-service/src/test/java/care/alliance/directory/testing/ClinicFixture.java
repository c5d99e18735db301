package care.alliance.directory.testing;

import care.alliance.directory.clinic.domain.Accessibility;
import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.clinic.domain.OpeningHours;
import care.alliance.directory.clinic.domain.OpeningHours.Span;
import care.alliance.directory.clinic.domain.Room;
import care.alliance.directory.clinic.domain.Setting;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Clinics that tests speak of. */
public final class ClinicFixture {

    public static final Clinic LONDON = clinic("c101", "d101", "Riverside", "London", "SE1", 51.5045, -0.0865);
    public static final Clinic MANCHESTER = clinic("c102", "d102", "Northgate", "Manchester", "M4", 53.4862, -2.2318);

    private ClinicFixture() {}

    /** A clinic without a door. */
    public static Clinic online(UUID id, String name) {
        return new Clinic(
                id,
                name,
                "Online",
                "UK",
                ZoneId.of("Europe/London"),
                "0306 999 0106",
                "By video.",
                null,
                new OpeningHours(List.of()),
                Set.of(Setting.OUTPATIENT),
                List.of());
    }

    private static Clinic clinic(
            String id, String location, String name, String town, String code, double latitude, double longitude) {
        return new Clinic(
                uuid(id),
                name,
                town,
                code,
                ZoneId.of("Europe/London"),
                "020 7946 0101",
                "By the river.",
                null,
                new OpeningHours(List.of(
                        new Span(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 30)),
                        new Span(DayOfWeek.MONDAY, LocalTime.of(13, 30), LocalTime.of(20, 0)),
                        new Span(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(16, 0)))),
                Set.of(Setting.OUTPATIENT),
                List.of(new Clinic.Location(
                        uuid(location),
                        name + " House",
                        "1 Secret Wharf",
                        town,
                        code,
                        new Coordinates(latitude, longitude),
                        Set.of(Accessibility.STEP_FREE, Accessibility.LIFT),
                        List.of(new Room("Thames Room", Set.of(Accessibility.STEP_FREE))))));
    }

    private static UUID uuid(String end) {
        return UUID.fromString("0198c0de-0000-7000-8000-00000000" + end);
    }
}
