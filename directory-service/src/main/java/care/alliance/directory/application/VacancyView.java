package care.alliance.directory.application;

import care.alliance.directory.clinic.domain.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A vacancy as the API answers it. */
record VacancyView(
        UUID id,
        ClinicName clinic,
        String title,
        List<String> therapies,
        Setting setting,
        String hours,
        LocalDate until) {

    record ClinicName(UUID id, String name, String town) {}
}
