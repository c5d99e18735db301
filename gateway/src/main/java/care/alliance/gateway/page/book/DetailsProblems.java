package care.alliance.gateway.page.book;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.ServiceProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what booking-service did not accept about somebody's details, at the field it is about. */
@Component
class DetailsProblems {

    private final Words words;

    DetailsProblems(Words words) {
        this.words = words;
    }

    List<FormProblem> of(ServiceProblem problem) {
        List<FormProblem> fields = problem.extra("errors").stream()
                .filter(Collection.class::isInstance)
                .flatMap(errors -> ((Collection<?>) errors).stream())
                .filter(Map.class::isInstance)
                .map(error -> field(String.valueOf(((Map<?, ?>) error).get("field"))))
                .distinct()
                .toList();
        if (!fields.isEmpty()) {
            return fields;
        }
        return switch (problem.code()) {
            case "details-missing" -> List.of(new FormProblem("name", words.say("book.wrong.details")));
            case "too-many-participants" -> List.of(new FormProblem("companions", words.say("book.wrong.companions")));
            case "email-not-verified" -> List.of(new FormProblem(null, words.say("book.wrong.email")));
            default -> List.of(new FormProblem(null, words.say("refused.other.text")));
        };
    }

    private FormProblem field(String name) {
        return switch (name) {
            case "name" -> new FormProblem("name", words.say("book.wrong.name"));
            case "phone" -> new FormProblem("phone", words.say("book.wrong.phone"));
            case "dateOfBirth" -> new FormProblem("birthDay", words.say("book.wrong.birth"));
            default -> new FormProblem(null, words.say("refused.other.text"));
        };
    }
}
