package care.alliance.gateway.page.profile;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.ServiceProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says what is wrong with an edit, and leads to the input that it is about. */
@Component
class Wrongs {

    private static final Pattern FIELD = Pattern.compile("([a-zA-Z]+)(?:\\[(\\d+)])?(?:\\.([a-zA-Z]+))?");

    private final Words words;

    Wrongs(Words words) {
        this.words = words;
    }

    /** What directory-service has found; one sentence about the whole where it named no field. */
    List<FormProblem> of(ServiceProblem problem) {
        List<FormProblem> fields = problem.extra("errors").stream()
                .filter(Collection.class::isInstance)
                .flatMap(errors -> ((Collection<?>) errors).stream())
                .filter(Map.class::isInstance)
                .map(error -> (Map<?, ?>) error)
                .map(error -> problem(String.valueOf(error.get("field")), String.valueOf(error.get("code"))))
                .distinct()
                .toList();
        return fields.isEmpty() ? List.of(new FormProblem(null, words.say("edit.wrong.whole"))) : fields;
    }

    /** @param field in the edit, such as {@code registrations[0].body} */
    FormProblem problem(String field, String code) {
        Matcher parts = FIELD.matcher(field);
        String list = parts.matches() ? parts.group(1) : field;
        String part = parts.matches() && parts.group(3) != null ? parts.group(3) : "";
        String index = parts.matches() && parts.group(2) != null ? parts.group(2) : "0";
        String label = words.sayOr("edit.label.other", "edit.label." + (part.isEmpty() ? list : part));
        return new FormProblem(
                id(list, index, part),
                words.say("edit.wrong", label, words.sayOr("edit.wrong.other", "edit.wrong." + code)));
    }

    private static String id(String list, String index, String part) {
        return switch (list) {
            case "registrations" -> "reg-" + index + "-" + (part.isEmpty() ? "body" : part);
            case "offers" -> "offer-" + index + "-" + (part.isEmpty() || part.equals("id") ? "price" : part);
            case "languages" -> "language-" + index;
            case "fluency" -> "language-0";
            case "conditions", "experience", "excludes" -> "condition-0";
            case "therapies" -> "therapy-0";
            case "styles" -> "styles-0";
            default -> list;
        };
    }
}
