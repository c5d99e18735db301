package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.ServiceProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says what is wrong with hours, and leads to the input that it is about. */
@Component
class HoursWrongs {

    /** Faults that only make sense beside another field, and the field that is marked for them. */
    private static final Map<String, String> PAIRS = Map.of("same-as-from", "to", "before-from", "validUntil");

    private static final Set<String> PARTS = Set.of("from", "to", "formats", "locationId", "validFrom", "validUntil");
    private static final Pattern IN_ROW = Pattern.compile("(?:weekly|hours)\\[(\\d{1,3})](?:\\.([a-zA-Z]+))?");

    private final Words words;

    HoursWrongs(Words words) {
        this.words = words;
    }

    /**
     * A line of hours in a form.
     *
     * @param at what the ids of its fields begin with
     * @param label for example {@code Monday}
     */
    record Row(String at, String label) {}

    /** @param what a part of the line, or a code of {@link #PAIRS} */
    FormProblem inRow(Row row, String what) {
        return new FormProblem(
                row.at() + "-" + PAIRS.getOrDefault(what, what),
                words.say("hours.wrong", row.label(), words.say("hours.wrong." + what)));
    }

    FormProblem tooMany(String field) {
        return new FormProblem(field.isEmpty() ? null : field, words.say("hours.wrong.too-many"));
    }

    FormProblem zone() {
        return new FormProblem("zone", words.say("hours.wrong.zone"));
    }

    FormProblem down() {
        return new FormProblem(null, words.say("hours.wrong.down"));
    }

    /**
     * What booking-service has found; one sentence about the whole where it named no field that is known here.
     *
     * @param rows the lines in the order in which they were sent
     */
    List<FormProblem> of(ServiceProblem problem, List<Row> rows) {
        List<FormProblem> known = problem.extra("errors").stream()
                .filter(Collection.class::isInstance)
                .flatMap(errors -> ((Collection<?>) errors).stream())
                .filter(Map.class::isInstance)
                .map(error -> (Map<?, ?>) error)
                .map(error -> of(String.valueOf(error.get("field")), String.valueOf(error.get("code")), rows))
                .distinct()
                .toList();
        return known.isEmpty() ? List.of(whole()) : known;
    }

    private FormProblem of(String field, String code, List<Row> rows) {
        Matcher inRow = IN_ROW.matcher(field);
        if (inRow.matches()) {
            int at = Integer.parseInt(inRow.group(1));
            String part = inRow.group(2);
            return at < rows.size() && part != null && PARTS.contains(part)
                    ? inRow(rows.get(at), PAIRS.containsKey(code) ? code : part)
                    : whole();
        }
        return switch (field) {
            case "zone" -> zone();
            case "weekly", "hours" -> tooMany("");
            case "date", "from", "to", "note" ->
                new FormProblem(field, words.sayOr("hours.wrong.whole", "exception.wrong." + field));
            default -> whole();
        };
    }

    private FormProblem whole() {
        return new FormProblem(null, words.say("hours.wrong.whole"));
    }
}
