package care.alliance.gateway.page.match;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Named;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What somebody answered, in words, each with the way back to its question. */
@Component
class Told {

    private final Words words;

    Told(Words words) {
        this.words = words;
    }

    List<Link> of(Answers answers, List<Named> conditions, List<Named> therapies) {
        return Question.asked(answers).stream()
                .filter(question -> question != Question.SAFE)
                .map(question -> link(question, answers, question == Question.CONDITIONS ? conditions : therapies))
                .toList();
    }

    private Link link(Question question, Answers answers, List<Named> known) {
        List<String> given = answers.all(question.fields().getFirst());
        String text = given.isEmpty()
                ? words.say("match.skipped")
                : String.join(
                        ", ",
                        given.stream()
                                .map(value -> value(question, value, known))
                                .toList());
        return new Link(question.href(), words.say("match." + question.slug() + ".short"), text, false);
    }

    /** One answer in words. */
    String value(Question question, String value, List<Named> known) {
        return switch (question) {
            case CONDITIONS, THERAPIES ->
                known.stream()
                        .filter(one -> one.slug().equals(value))
                        .map(Named::name)
                        .findFirst()
                        .orElse(value);
            case LANGUAGE -> words.language(value);
            case BUDGET -> "£" + value.replace("£", "");
            case AGE, PLACE, INSURER -> value;
            default -> words.sayOr("match.answered", "match." + question.slug() + "." + value.toUpperCase(Locale.ROOT));
        };
    }
}
