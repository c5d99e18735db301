package care.alliance.directory.testing;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.clinic.domain.Setting;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Clinics that tests speak of. */
public final class ClinicFixture {

    public static final Clinic LONDON = clinic("c101", "d101", "Riverside", "London", "SE1", 51.5045, -0.0865);
    public static final Clinic MANCHESTER = clinic("c102", "d102", "Northgate", "Manchester", "M4", 53.4862, -2.2318);

    private ClinicFixture() {}

    private static Clinic clinic(
            String id, String location, String name, String town, String code, double latitude, double longitude) {
        return new Clinic(
                uuid(id),
                name,
                town,
                code,
                ZoneId.of("Europe/London"),
                "020 7946 0101",
                Set.of(Setting.OUTPATIENT),
                List.of(new Clinic.Location(
                        uuid(location), name + " House", town, code, new Coordinates(latitude, longitude), true)));
    }

    private static UUID uuid(String end) {
        return UUID.fromString("0198c0de-0000-7000-8000-00000000" + end);
    }
}
