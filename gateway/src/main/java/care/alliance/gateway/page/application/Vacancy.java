package care.alliance.gateway.page.application;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place that a clinic wants to fill, as directory-service answers it. */
record Vacancy(
        UUID id,
        ClinicName clinic,
        String title,
        List<String> therapies,
        String setting,
        String hours,
        LocalDate until) {

    Vacancy {
        therapies = orEmpty(therapies);
    }

    record ClinicName(UUID id, String name, @Nullable String town) {}

    record Many(List<Vacancy> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
