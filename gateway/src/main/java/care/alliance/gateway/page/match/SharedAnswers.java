package care.alliance.gateway.page.match;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Named;
import care.alliance.gateway.page.therapist.Therapists;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** What somebody told the matcher, for a clinic to read: only if they ask for that, and nothing that is not listed to them. */
@Component
public class SharedAnswers {

    private static final int PENCE_IN_A_POUND = 100;

    private final Therapists therapists;
    private final Told told;
    private final Words words;

    SharedAnswers(Therapists therapists, Told told, Words words) {
        this.therapists = therapists;
        this.told = told;
        this.words = words;
    }

    /** A question in short and what was answered. */
    public record Line(String question, String answer) {

        @Override
        public String toString() {
            return "Line[" + question + "]";
        }
    }

    /** Every answer of this web session that would be shared; empty when there is none. */
    public Mono<List<Line>> of(WebSession session) {
        Answers answers = Answers.in(session);
        return answers.safe() ? inWords(answers) : Mono.just(List.of());
    }

    /** The same as directory-service takes it. */
    public Map<String, Object> body(WebSession session) {
        Map<String, Object> body = new HashMap<>(Matches.body(Answers.in(session)));
        body.keySet().removeAll(List.of("safeNow", "steps"));
        body.values().removeIf(value -> value instanceof Collection<?> list && list.isEmpty());
        return body;
    }

    /** What directory-service kept of it, for staff. */
    public Mono<List<Line>> of(Map<String, Object> kept) {
        Map<String, List<String>> byField = new HashMap<>();
        kept.forEach((field, value) -> byField.put(field, values(field, value)));
        return inWords(Answers.of(byField));
    }

    private Mono<List<Line>> inWords(Answers answers) {
        if (Arrays.stream(Question.values()).noneMatch(question -> isAnswered(question, answers))) {
            return Mono.just(List.of());
        }
        return Mono.zip(orNone(therapists.conditions()), orNone(therapists.therapies()))
                .map(known -> Arrays.stream(Question.values())
                        .filter(question -> isAnswered(question, answers))
                        .map(question -> line(question, answers, named(question, known.getT1(), known.getT2())))
                        .toList());
    }

    private static boolean isAnswered(Question question, Answers answers) {
        boolean given = !answers.all(question.fields().getFirst()).isEmpty();
        return question != Question.SAFE
                && (given || question.must().filter(answers::must).isPresent());
    }

    private Line line(Question question, Answers answers, List<Named> known) {
        String key = "match." + question.slug();
        List<String> given = answers.all(question.fields().getFirst()).stream()
                .map(value -> told.value(question, value, known))
                .toList();
        Stream<String> within = question == Question.PLACE && !given.isEmpty()
                ? answers.all("withinKm").stream().map(km -> words.say("match.place.km", km))
                : Stream.empty();
        Stream<String> must = question.must().filter(answers::must).map(wish -> words.say(key + ".must")).stream();
        List<String> all =
                Stream.of(given.stream(), within, must).flatMap(parts -> parts).toList();
        return new Line(words.say(key + ".short"), String.join(", ", all));
    }

    private static List<Named> named(
            Question question, Optional<List<Named>> conditions, Optional<List<Named>> therapies) {
        return (question == Question.CONDITIONS ? conditions : therapies).orElse(List.of());
    }

    private static List<String> values(String field, Object value) {
        if (field.equals("maxPrice") && value instanceof Number pence) {
            return List.of(BigDecimal.valueOf(pence.longValue())
                    .divide(BigDecimal.valueOf(PENCE_IN_A_POUND))
                    .stripTrailingZeros()
                    .toPlainString());
        }
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
