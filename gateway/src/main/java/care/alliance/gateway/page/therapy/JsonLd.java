package care.alliance.gateway.page.therapy;

import care.alliance.gateway.page.StructuredData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A therapy in schema.org's words, for search engines. */
@Component
class JsonLd {

    /** Only these may be called an indication; a search result must not promise more than a guideline does. */
    private static final Set<String> SUPPORTED = Set.of("RECOMMENDED", "OPTION");

    private final StructuredData structured;

    JsonLd(StructuredData structured) {
        this.structured = structured;
    }

    String of(Therapy therapy) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "PsychologicalTreatment");
        data.put("name", therapy.name());
        if (therapy.abbreviation() != null) {
            data.put("alternateName", therapy.abbreviation());
        }
        data.put("description", therapy.summary());
        List<Map<String, String>> indications = therapy.evidence().stream()
                .filter(claim -> SUPPORTED.contains(claim.strength()))
                .map(Therapy.Evidence::conditionName)
                .distinct()
                .map(condition -> Map.of("@type", "MedicalCondition", "name", condition))
                .toList();
        if (!indications.isEmpty()) {
            data.put("indication", indications);
        }
        return structured.of(data);
    }
}
