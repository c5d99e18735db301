package care.alliance.directory.search;

import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.search.domain.FilterFault;
import care.alliance.directory.search.domain.Filters;
import care.alliance.directory.search.domain.Filters.Understood;
import care.alliance.directory.search.domain.Located;
import care.alliance.directory.search.domain.RawFilters;
import care.alliance.directory.search.domain.Sort;
import care.alliance.directory.search.domain.Vocabulary;
import care.alliance.directory.search.domain.Wish;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Therapy;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SearchController {

    private static final int MOST = 50;

    private final Search search;
    private final Places places;
    private final Vocabulary vocabulary;
    private final Clock clock;

    SearchController(Search search, Places places, Library library, Clock clock) {
        this.search = search;
        this.places = places;
        this.vocabulary = new Vocabulary(
                library.therapies().stream().map(Therapy::slug).toList(),
                library.conditions().stream().map(Condition::slug).toList());
        this.clock = clock;
    }

    /**
     * Therapists who meet every filter, in the order of {@code sort}. With {@code facets=true} the answer also counts what
     * other values would find; where nobody is found it says what would have to change.
     */
    @Anyone
    @GetMapping(path = "/api/directory/therapists", params = "!ids")
    Mono<Found> search(
            @ParameterObject RawFilters filters,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(defaultValue = "false") boolean facets) {
        if (limit < 1 || limit > MOST) {
            throw new ProblemException(Problem.invalidParameter("limit", "A whole number, 1 to " + MOST + "."));
        }
        return places.find(filters.near()).flatMap(near -> switch (Filters.understand(filters, vocabulary, near)) {
            case Understood.Clear(Wish wish, Sort sort) ->
                search.search(wish, position(cursor, sort), limit, facets ? vocabulary : null);
            case Understood.Unclear(List<FilterFault> faults) -> throw new ProblemException(refusal(faults, near));
        });
    }

    private SearchPosition position(@Nullable String cursor, Sort sort) {
        Instant now = clock.instant();
        return cursor == null || cursor.isBlank()
                ? SearchPosition.start(sort, now)
                : SearchPosition.read(cursor, sort, now);
    }

    /** Names of places like an unknown one come apart too, so that a page can make links of them. */
    private static Problem refusal(List<FilterFault> faults, Located near) {
        Problem problem = Problem.of(
                        HttpStatus.BAD_REQUEST, "invalid-parameter", "A filter has a value that cannot be used.")
                .with(
                        "errors",
                        faults.stream()
                                .map(fault -> new FieldProblem(fault.filter(), fault.code(), fault.allowed()))
                                .toList());
        return near instanceof Located.Unknown(List<String> nearest) ? problem.with("nearest", nearest) : problem;
    }
}
