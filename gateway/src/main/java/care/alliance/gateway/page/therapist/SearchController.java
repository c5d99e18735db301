package care.alliance.gateway.page.therapist;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.notice.ClinicNotices;
import care.alliance.gateway.part.ServiceProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The search, wholly in the address, so that it can be sent to a friend and works without a script. */
@Controller
class SearchController {

    private static final List<String> FORMATS = List.of("VIDEO", "IN_PERSON", "PHONE");
    private static final List<String> PARTICIPATIONS = List.of("INDIVIDUAL", "COUPLE", "FAMILY", "GROUP");
    private static final List<String> DISTANCES = List.of("5", "10", "25", "50", "100");
    /** Offered where nobody counted who speaks what; any other tag in the address works too. */
    private static final List<String> LANGUAGES = List.of(
            "en", "ar", "bfi", "bn", "cy", "de", "es", "fr", "gu", "he", "hi", "it", "pa", "pl", "pt", "ro", "so", "sv",
            "ta", "tr", "uk", "ur", "yo", "zh");

    private final Therapists therapists;
    private final Cards cards;
    private final ClinicNotices notices;
    private final SearchWords search;
    private final Words words;

    SearchController(Therapists therapists, Cards cards, ClinicNotices notices, SearchWords search, Words words) {
        this.notices = notices;
        this.therapists = therapists;
        this.cards = cards;
        this.search = search;
        this.words = words;
    }

    /** A whole postcode is shortened to its first half, in the address too: it goes on into links and histories. */
    @GetMapping("/therapists")
    Mono<Rendering> search(@ModelAttribute SearchForm form, @RequestParam(required = false) @Nullable String near) {
        if (near != null && form.near() != null && !near.strip().equals(form.near())) {
            return Mono.just(Rendering.redirectTo(form.with(Map.of())).build());
        }
        List<FormProblem> problems = form.problems(words);
        Mono<Outcome> outcome = problems.isEmpty() ? found(form) : Mono.just(Outcome.wrong(problems, List.of()));
        Mono<Lists> lists = Mono.zip(
                        orNone(therapists.therapies()), orNone(therapists.conditions()), orNone(therapists.clinics()))
                .map(all -> Lists.of(all.getT1(), all.getT2(), all.getT3()));
        return Mono.zip(outcome, lists, (result, offered) -> page(form, result, offered));
    }

    private Mono<Outcome> found(SearchForm form) {
        return Answer.of(therapists.search(form.query())).map(answer -> switch (answer) {
            case Answer.Given<Found>(Found found) -> new Outcome(found, List.of(), List.of());
            case Answer.Refused<Found>(ServiceProblem problem) -> refused(form, problem);
        });
    }

    /** A place is typed freely; of the rest only a mistyped address brings a value that directory-service does not know. */
    private Outcome refused(SearchForm form, ServiceProblem problem) {
        if (!problem.fields().contains("near")) {
            return Outcome.wrong(List.of(new FormProblem(null, words.say("search.wrong.value"))), List.of());
        }
        return Outcome.wrong(
                List.of(new FormProblem("near", words.say("search.wrong.place"))),
                search.nearest(form, SearchWords.names(problem.extra("nearest").orElse(List.of()))));
    }

    private Rendering page(SearchForm form, Outcome outcome, Lists lists) {
        Found found = outcome.found();
        boolean wrong = !outcome.problems().isEmpty();
        Choices choices = new Choices(found.facets());
        Rendering.Builder<?> page = Rendering.view("therapists/search");
        if (wrong) {
            // A script that asked for the results alone shows the whole page, which says what is wrong.
            page.header("HX-Retarget", "#main").header("HX-Reselect", "#main").header("HX-Reswap", "outerHTML");
        }
        return page.status(wrong ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .modelAttribute("form", form)
                .modelAttribute("problems", outcome.problems())
                .modelAttribute("notices", notices.of(form.clinic()))
                .modelAttribute("wrong", FormProblem.fields(outcome.problems()))
                .modelAttribute("nearest", outcome.nearest())
                .modelAttribute(
                        "therapists", cards.of(found.items(), new Cards.Wishes(form.therapy(), form.maxPrice())))
                .modelAttribute("count", search.count(found))
                .modelAttribute("relaxations", search.relaxations(form, found))
                .modelAttribute(
                        "nextHref",
                        Optional.ofNullable(found.next()).map(form::nextHref).orElse(""))
                .modelAttribute("therapies", choices.of("therapy", lists.therapies(), form.therapy()))
                .modelAttribute("conditions", choices.of("condition", lists.conditions(), form.condition()))
                .modelAttribute("clinics", choices.of("clinic", lists.clinics(), form.clinic()))
                .modelAttribute(
                        "participations",
                        choices.of(
                                "participation", named("search.participation.", PARTICIPATIONS), form.participation()))
                .modelAttribute("formats", choices.of("format", named("format.", FORMATS), form.format()))
                .modelAttribute("languages", choices.languages("language", LANGUAGES, words::language, form.language()))
                .modelAttribute("distances", distances(form))
                .modelAttribute("sorts", sorts(form))
                .build();
    }

    private List<Named> named(String key, List<String> values) {
        return values.stream()
                .map(value -> new Named(value, words.say(key + value)))
                .toList();
    }

    /** The usual ones, and the one in the address. */
    private List<Choices.Choice> distances(SearchForm form) {
        String chosen = Optional.ofNullable(form.withinKm()).orElse(SearchForm.USUAL_KM);
        return Stream.concat(
                        DISTANCES.stream(),
                        Stream.of(chosen).filter(km -> km.matches("\\d{1,4}") && !DISTANCES.contains(km)))
                .map(km -> new Choices.Choice(km, words.say("search.km", km), km.equals(chosen)))
                .toList();
    }

    private List<Choices.Choice> sorts(SearchForm form) {
        return Stream.of(SearchForm.SOONEST, "price", SearchForm.DISTANCE)
                .filter(sort -> form.near() != null || !sort.equals(SearchForm.DISTANCE))
                .map(sort -> new Choices.Choice(sort, words.say("search.sort." + sort), sort.equals(form.sort())))
                .toList();
    }

    private record Outcome(Found found, List<FormProblem> problems, List<Link> nearest) {
        static Outcome wrong(List<FormProblem> problems, List<Link> nearest) {
            return new Outcome(Found.NOBODY, problems, nearest);
        }
    }
    /** What the form's lists are made of; a list that directory-service did not tell is empty. */
    private record Lists(List<Named> therapies, List<Named> conditions, List<Named> clinics) {
        static Lists of(
                Optional<List<Named>> therapies, Optional<List<Named>> conditions, Optional<List<Named>> clinics) {
            return new Lists(therapies.orElse(List.of()), conditions.orElse(List.of()), clinics.orElse(List.of()));
        }
    }
}
