package care.alliance.gateway.page.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions in their order. Every one may be skipped, except whether somebody is safe. */
enum Question {
    SAFE,
    FIRST,
    CONDITIONS,
    SEVERITY,
    AGE,
    PARTICIPATION,
    FORMATS,
    PLACE,
    TIMES,
    LANGUAGE,
    GENDER,
    THERAPIES,
    STYLES,
    BUDGET,
    INSURER;

    static Optional<Question> of(String slug) {
        return Arrays.stream(values())
                .filter(question -> question.slug().equals(slug))
                .findFirst();
    }

    /** The question that asks for a field of the API. */
    static Optional<Question> about(String field) {
        return Arrays.stream(values())
                .filter(question -> question.fields().contains(field))
                .findFirst();
    }

    /** Those that make sense after what was answered so far. */
    static List<Question> asked(Answers answers) {
        return Arrays.stream(values())
                .filter(question -> question.applies(answers))
                .toList();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String href() {
        return "/match/" + slug();
    }

    /** The fields of the API that it fills, the one it is named after first. */
    List<String> fields() {
        return switch (this) {
            case SAFE -> List.of("safeNow");
            case FIRST -> List.of("concerns");
            case CONDITIONS -> List.of("conditions");
            case SEVERITY -> List.of("severity");
            case AGE -> List.of("age");
            case PARTICIPATION -> List.of("participation");
            case FORMATS -> List.of("formats");
            case PLACE -> List.of("near", "withinKm");
            case TIMES -> List.of("times");
            case LANGUAGE -> List.of("languages");
            case GENDER -> List.of("gender");
            case THERAPIES -> List.of("therapies");
            case STYLES -> List.of("styles");
            case BUDGET -> List.of("maxPrice");
            case INSURER -> List.of("insurer");
        };
    }

    private boolean applies(Answers answers) {
        return switch (this) {
            // Guidelines divide depression, and what we know of the others does not depend on it.
            case SEVERITY -> answers.all("conditions").contains("depression");
            case PLACE ->
                answers.all("formats").isEmpty() || answers.all("formats").contains("IN_PERSON");
            default -> true;
        };
    }

    /** The wish that this question can turn into a condition; empty for none. */
    Optional<String> must() {
        return switch (this) {
            case PLACE -> Optional.of("STEP_FREE");
            case LANGUAGE -> Optional.of("LANGUAGE");
            case GENDER -> Optional.of("GENDER");
            case BUDGET -> Optional.of("BUDGET");
            case INSURER -> Optional.of("INSURER");
            default -> Optional.empty();
        };
    }
}
