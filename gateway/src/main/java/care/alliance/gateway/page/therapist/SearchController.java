package care.alliance.gateway.page.therapist;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.notice.ClinicNotices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The search, wholly in the address, so that it can be sent to a friend and works without a script. */
@Controller
class SearchController {

    private static final List<String> FORMATS = List.of("VIDEO", "IN_PERSON", "PHONE");
    private static final List<String> PARTICIPATIONS = List.of("INDIVIDUAL", "COUPLE", "FAMILY", "GROUP");
    /** Offered in the form; any other tag in the address works too. */
    private static final List<String> LANGUAGES = List.of(
            "en", "ar", "bn", "cy", "de", "es", "fr", "gu", "he", "hi", "it", "pa", "pl", "pt", "ro", "so", "sv", "ta",
            "tr", "uk", "ur", "yo", "zh");

    private final Therapists therapists;
    private final Cards cards;
    private final ClinicNotices notices;
    private final Words words;

    SearchController(Therapists therapists, Cards cards, ClinicNotices notices, Words words) {
        this.notices = notices;
        this.therapists = therapists;
        this.cards = cards;
        this.words = words;
    }

    @GetMapping("/therapists")
    Mono<Rendering> search(@ModelAttribute SearchForm form) {
        List<FormProblem> problems = form.problems(words);
        Mono<Outcome> outcome = problems.isEmpty() ? found(form) : Mono.just(Outcome.wrong(problems));
        Mono<Choices> choices = Mono.zip(
                        orNone(therapists.therapies()), orNone(therapists.conditions()), orNone(therapists.clinics()))
                .map(all -> Choices.of(all.getT1(), all.getT2(), all.getT3()));
        return Mono.zip(outcome, choices, (result, offered) -> page(form, result, offered));
    }

    /** Only a mistyped address brings a value that directory-service does not know. */
    private Mono<Outcome> found(SearchForm form) {
        return Answer.of(therapists.search(form.query())).map(answer -> switch (answer) {
            case Answer.Given<Found>(Found found) -> new Outcome(found, List.of());
            case Answer.Refused<Found> _ ->
                Outcome.wrong(List.of(new FormProblem(null, words.say("search.wrong.value"))));
        });
    }

    private Rendering page(SearchForm form, Outcome outcome, Choices choices) {
        Found found = outcome.found();
        boolean wrong = !outcome.problems().isEmpty();
        Rendering.Builder<?> page = Rendering.view("therapists/search");
        if (wrong) {
            // A script that asked for the results alone shows the whole page, which says what is wrong.
            page.header("HX-Retarget", "#main").header("HX-Reselect", "#main").header("HX-Reswap", "outerHTML");
        }
        return page.status(wrong ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .modelAttribute("form", form)
                .modelAttribute("problems", outcome.problems())
                .modelAttribute("notices", notices.of(form.clinic()))
                .modelAttribute(
                        "therapists", cards.of(found.items(), new Cards.Wishes(form.therapy(), form.maxPrice())))
                .modelAttribute("count", count(found))
                .modelAttribute("relaxations", wrong || !found.items().isEmpty() ? List.of() : relaxations(form))
                .modelAttribute(
                        "nextHref",
                        Optional.ofNullable(found.next()).map(form::nextHref).orElse(""))
                .modelAttribute("therapies", choices.therapies())
                .modelAttribute("conditions", choices.conditions())
                .modelAttribute("clinics", choices.clinics())
                .modelAttribute("participations", PARTICIPATIONS)
                .modelAttribute("formats", FORMATS)
                .modelAttribute("languages", languages(form))
                .build();
    }

    private String count(Found found) {
        int shown = found.items().size();
        return switch (found.total()) {
            case 0 -> words.say("search.count.none");
            case 1 -> words.say("search.count.one");
            default ->
                shown < found.total()
                        ? words.say("search.count.shown", found.total(), shown)
                        : words.say("search.count.many", found.total());
        };
    }

    private List<Link> relaxations(SearchForm form) {
        return form.wishes().entrySet().stream()
                .map(wish -> new Link(
                        form.without(wish.getKey()), words.say("search.relax." + wish.getKey(), wish.getValue())))
                .toList();
    }

    private List<Named> languages(SearchForm form) {
        return Stream.concat(LANGUAGES.stream(), Stream.ofNullable(form.language()))
                .distinct()
                .map(tag -> new Named(tag, words.language(tag)))
                .toList();
    }

    private record Outcome(Found found, List<FormProblem> problems) {
        static Outcome wrong(List<FormProblem> problems) {
            return new Outcome(new Found(List.of(), null, 0), problems);
        }
    }
    /** What the form's lists offer; a list that directory-service did not tell is empty. */
    private record Choices(List<Named> therapies, List<Named> conditions, List<Named> clinics) {
        static Choices of(
                Optional<List<Named>> therapies, Optional<List<Named>> conditions, Optional<List<Named>> clinics) {
            return new Choices(therapies.orElse(List.of()), conditions.orElse(List.of()), clinics.orElse(List.of()));
        }
    }
}
