package care.alliance.directory.condition;

import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.review.Reviews;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.web.PublicAnswer;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/directory/conditions")
class ConditionController {

    private final Library library;
    private final Reviews reviews;
    private final Clock clock;

    ConditionController(Library library, Reviews reviews, Clock clock) {
        this.library = library;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Every condition, in the curated order. */
    @Anyone
    @GetMapping
    Mono<ResponseEntity<Page<ConditionCard>>> all() {
        return Mono.just(PublicAnswer.of(
                Page.all(library.conditions().stream().map(ConditionCard::of).toList())));
    }

    /** One condition with what the evidence says about the therapies for it. */
    @Anyone
    @GetMapping("/{slug}")
    Mono<ResponseEntity<ConditionPage>> one(@PathVariable String slug) {
        Condition condition = library.condition(slug).orElseThrow(() -> new ProblemException(Problem.notFound()));
        return reviews.standings()
                .map(known -> ConditionPage.of(condition, library, known, LocalDate.now(clock)))
                .map(PublicAnswer::of);
    }

    /** A condition in the list. */
    record ConditionCard(String slug, String name, String summary) {

        static ConditionCard of(Condition condition) {
            return new ConditionCard(condition.slug(), condition.name(), condition.summary());
        }
    }
}
