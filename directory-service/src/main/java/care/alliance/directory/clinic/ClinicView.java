package care.alliance.directory.clinic;

import java.util.List;
import java.util.UUID;

/** A clinic as the API answers it. */
record ClinicView(
        UUID id,
        String name,
        String town,
        String outwardCode,
        String zone,
        String phone,
        List<String> settings,
        List<LocationView> locations) {

    record LocationView(UUID id, String name, String town, String outwardCode, String zone) {}
}
