package care.alliance.directory.search;

import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.search.domain.FilterFault;
import care.alliance.directory.search.domain.Filters;
import care.alliance.directory.search.domain.Filters.Understood;
import care.alliance.directory.search.domain.RawFilters;
import care.alliance.directory.search.domain.Vocabulary;
import care.alliance.directory.search.domain.Wish;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Therapy;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.page.Cursor;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
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

    private final SearchStore store;
    private final Vocabulary vocabulary;

    SearchController(SearchStore store, Library library) {
        this.store = store;
        this.vocabulary = new Vocabulary(
                library.therapies().stream().map(Therapy::slug).toList(),
                library.conditions().stream().map(Condition::slug).toList());
    }

    /** Therapists who meet every filter, the soonest opening first. */
    @Anyone
    @GetMapping(path = "/api/directory/therapists", params = "!ids")
    Mono<Found> search(
            @ParameterObject RawFilters filters,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new ProblemException(Problem.invalidParameter("limit", "A whole number, 1 to " + MOST + "."));
        }
        SearchPosition after = cursor == null || cursor.isBlank() ? null : Cursor.read(cursor, SearchPosition.class);
        return switch (Filters.understand(filters, vocabulary)) {
            case Understood.Clear(Wish wish) -> store.search(wish, after, limit);
            case Understood.Unclear(List<FilterFault> faults) -> throw new ProblemException(refusal(faults));
        };
    }

    private static Problem refusal(List<FilterFault> faults) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-parameter", "A filter has a value that cannot be used.")
                .with(
                        "errors",
                        faults.stream()
                                .map(fault -> new FieldProblem(fault.filter(), "invalid", fault.allowed()))
                                .toList());
    }
}
