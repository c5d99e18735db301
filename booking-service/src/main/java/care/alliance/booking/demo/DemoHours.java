package care.alliance.booking.demo;

import care.alliance.booking.availability.domain.WeeklyPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The week of each demo therapist, out of a file that a person can review. */
final class DemoHours {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private DemoHours() {}

    /** Weekly hours by the therapist's number. */
    static Map<String, WeeklyPlan> all() {
        Map<String, WeeklyPlan> plans = new LinkedHashMap<>();
        clinics().forEach(clinic -> plans.putAll(clinic.plans()));
        return plans;
    }

    static List<ClinicWeeks> clinics() {
        try (InputStream file = new ClassPathResource("demo/hours.yaml").getInputStream()) {
            return List.of(YAML.readValue(file, ClinicWeeks[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
