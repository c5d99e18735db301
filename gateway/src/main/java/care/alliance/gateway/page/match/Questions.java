package care.alliance.gateway.page.match;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.match.Asked.Option;
import care.alliance.gateway.page.therapist.Named;
import care.alliance.gateway.page.therapist.Therapists;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts questions into words, with what was answered already. */
@Component
class Questions {

    private static final List<String> LANGUAGES = List.of(
            "en", "ar", "bfi", "bn", "cy", "de", "es", "fr", "gu", "he", "hi", "it", "pa", "pl", "pt", "ro", "so", "ta",
            "tr", "uk", "ur", "zh");
    private static final List<String> DISTANCES = List.of("5", "10", "25", "50", "100");
    private static final List<String> INSURERS = List.of("AXA Health", "Aviva", "Bupa", "Vitality", "WPA");

    private final Therapists therapists;
    private final Words words;

    Questions(Therapists therapists, Words words) {
        this.therapists = therapists;
        this.words = words;
    }

    Mono<Asked> page(Question question, Answers answers) {
        return switch (question) {
            case CONDITIONS ->
                therapists
                        .conditions()
                        .map(known -> asked(question, answers, "CHECKS", named(known, answers, "conditions")));
            case THERAPIES ->
                therapists
                        .therapies()
                        .map(known -> asked(question, answers, "CHECKS", named(known, answers, "therapies")));
            case SAFE -> Mono.just(asked(question, answers, "RADIOS", said(question, answers, "yes", "no")));
            case FIRST ->
                Mono.just(asked(
                        question,
                        answers,
                        "CHECKS",
                        said(question, answers, "CRISIS_CARE", "PSYCHOSIS", "MEDICAL_RISK")));
            case SEVERITY ->
                Mono.just(asked(question, answers, "RADIOS", said(question, answers, "LESS_SEVERE", "MORE_SEVERE")));
            case PARTICIPATION ->
                Mono.just(asked(
                        question,
                        answers,
                        "RADIOS",
                        said(question, answers, "INDIVIDUAL", "COUPLE", "FAMILY", "GROUP")));
            case FORMATS ->
                Mono.just(asked(question, answers, "CHECKS", said(question, answers, "VIDEO", "IN_PERSON", "PHONE")));
            case TIMES ->
                Mono.just(asked(
                        question,
                        answers,
                        "CHECKS",
                        said(question, answers, "MORNING", "AFTERNOON", "EVENING", "WEEKEND")));
            case GENDER ->
                Mono.just(asked(question, answers, "RADIOS", said(question, answers, "FEMALE", "MALE", "NON_BINARY")));
            case STYLES ->
                Mono.just(asked(
                        question,
                        answers,
                        "CHECKS",
                        said(
                                question,
                                answers,
                                "WARM",
                                "GENTLE",
                                "DIRECT",
                                "STRUCTURED",
                                "PRACTICAL",
                                "EXPLORATORY",
                                "CHALLENGING",
                                "HUMOROUS")));
            case LANGUAGE -> Mono.just(asked(question, answers, "SELECT", languages(answers)));
            case INSURER -> Mono.just(asked(question, answers, "SELECT", plain(INSURERS, answers.one("insurer"))));
            case PLACE -> Mono.just(asked(question, answers, "PLACE", distances(answers)));
            case AGE, BUDGET -> Mono.just(asked(question, answers, "TEXT", List.of()));
        };
    }

    private Asked asked(Question question, Answers answers, String kind, List<Option> options) {
        List<Question> all = Question.asked(answers);
        int index = all.indexOf(question);
        String key = "match." + question.slug();
        String field = question.fields().getFirst();
        return new Asked(
                question.slug(),
                words.say(key),
                words.say(key + ".hint"),
                kind,
                field,
                options,
                answers.one(field),
                question.must().map(wish -> words.say(key + ".must")).orElse(null),
                question.must().filter(answers::must).isPresent(),
                question != Question.SAFE,
                index + 1,
                all.size(),
                index > 0 ? all.get(index - 1).href() : "/");
    }

    private List<Option> said(Question question, Answers answers, String... values) {
        List<String> chosen = answers.all(question.fields().getFirst());
        return Stream.of(values)
                .map(value -> new Option(
                        value, words.say("match." + question.slug() + "." + value), null, chosen.contains(value)))
                .toList();
    }

    private static List<Option> named(List<Named> known, Answers answers, String field) {
        List<String> chosen = answers.all(field);
        return known.stream()
                .map(one -> new Option(one.slug(), one.name(), one.summary(), chosen.contains(one.slug())))
                .toList();
    }

    private List<Option> languages(Answers answers) {
        String chosen = answers.one("languages");
        return LANGUAGES.stream()
                .map(tag -> new Option(tag, words.language(tag), null, tag.equals(chosen)))
                .toList();
    }

    private List<Option> distances(Answers answers) {
        String kept = answers.one("withinKm");
        String chosen = kept == null ? "25" : kept;
        return DISTANCES.stream()
                .map(km -> new Option(km, words.say("match.place.km", km), null, km.equals(chosen)))
                .toList();
    }

    private static List<Option> plain(List<String> values, @Nullable String chosen) {
        return values.stream()
                .map(value -> new Option(value, value, null, value.equals(chosen)))
                .toList();
    }
}
