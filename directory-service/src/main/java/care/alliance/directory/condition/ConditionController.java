package care.alliance.directory.condition;

import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.web.PublicAnswer;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
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

    ConditionController(Library library) {
        this.library = library;
    }

    /** Every condition, in the curated order. */
    @Anyone
    @GetMapping
    Mono<ResponseEntity<Page<Condition>>> all() {
        return Mono.just(PublicAnswer.of(Page.all(library.conditions())));
    }

    /** One condition with what the evidence says about the therapies for it. */
    @Anyone
    @GetMapping("/{slug}")
    Mono<ResponseEntity<ConditionPage>> one(@PathVariable String slug) {
        return Mono.justOrEmpty(library.condition(slug))
                .map(condition -> PublicAnswer.of(ConditionPage.of(condition, library)))
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }
}
