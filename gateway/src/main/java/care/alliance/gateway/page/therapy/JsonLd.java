package care.alliance.gateway.page.therapy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A therapy in schema.org's words, for search engines. */
@Component
class JsonLd {

    /** Only these may be called an indication; a search result must not promise more than a guideline does. */
    private static final Set<String> SUPPORTED = Set.of("RECOMMENDED", "OPTION");

    private final JsonMapper json;

    JsonLd(JsonMapper json) {
        this.json = json;
    }

    /** JSON without any character that could end the element it stands in. */
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
        return json.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
