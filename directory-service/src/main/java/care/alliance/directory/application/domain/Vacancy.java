package care.alliance.directory.application.domain;

import care.alliance.directory.clinic.domain.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A place that a clinic wants to fill.
 *
 * @param therapies slugs of what is wanted
 * @param hours in words
 * @param until the last day on which one can apply
 */
public record Vacancy(
        UUID id, UUID clinicId, String title, List<String> therapies, Setting setting, String hours, LocalDate until) {

    public Vacancy {
        therapies = List.copyOf(therapies);
    }
}
