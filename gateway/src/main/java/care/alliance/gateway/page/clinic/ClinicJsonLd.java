package care.alliance.gateway.page.clinic;

import care.alliance.gateway.edge.EdgeSettings;
import care.alliance.gateway.page.StructuredData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A clinic in schema.org's words, for search engines: no more than the page says. */
@Component
class ClinicJsonLd {

    private static final String TYPE = "@type";

    private final StructuredData structured;
    private final EdgeSettings edge;

    ClinicJsonLd(StructuredData structured, EdgeSettings edge) {
        this.structured = structured;
        this.edge = edge;
    }

    String of(Clinic clinic) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put(TYPE, "MedicalClinic");
        data.put("name", clinic.name());
        data.put("url", edge.at("/clinics/" + clinic.id()));
        if (!clinic.description().isBlank()) {
            data.put("description", clinic.description());
        }
        data.put("telephone", clinic.phone());
        if (clinic.website() != null) {
            data.put("sameAs", clinic.website());
        }
        if (!clinic.locations().isEmpty()) {
            data.put(
                    "address",
                    Map.of(
                            TYPE,
                            "PostalAddress",
                            "addressLocality",
                            clinic.town(),
                            "postalCode",
                            clinic.outwardCode(),
                            "addressCountry",
                            "GB"));
        }
        data.put("isAcceptingNewPatients", clinic.accepting() > 0);
        if (!clinic.hours().isEmpty()) {
            data.put("openingHoursSpecification", hours(clinic.hours()));
        }
        return structured.of(data);
    }

    private static List<Map<String, Object>> hours(List<Clinic.Hours> hours) {
        return hours.stream()
                .map(span -> Map.<String, Object>of(
                        TYPE,
                        "OpeningHoursSpecification",
                        "dayOfWeek",
                        "https://schema.org/" + ClinicViews.dayName(span.day()),
                        "opens",
                        span.from().toString(),
                        "closes",
                        span.to().toString()))
                .toList();
    }
}
