package care.alliance.directory.matching;

import care.alliance.directory.search.Places;
import care.alliance.directory.search.domain.Located;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class MatchController {

    private final Library library;
    private final Matching matching;
    private final Places places;

    MatchController(Library library, Matching matching, Places places) {
        this.library = library;
        this.matching = matching;
        this.places = places;
    }

    /** Therapists for a person's answers, with reasons. Nothing of the answers is kept. */
    @Anyone
    @PostMapping("/api/directory/matches")
    Mono<ResponseEntity<MatchAnswer>> match(@RequestBody MatchRequest request) {
        Boolean safe = request.safeNow();
        if (safe == null) {
            throw refused(List.of(new FieldProblem("safeNow", "required", "true or false; it is asked first.")));
        }
        if (!safe) {
            // Help waits for nothing, not even for where a place is.
            Answers answers = new Answers(request, library, new Located.NotAsked());
            return Mono.just(answer(matching.notSafe(answers.seeker())));
        }
        return places.find(request.near()).flatMap(located -> match(new Answers(request, library, located)));
    }

    private Mono<ResponseEntity<MatchAnswer>> match(Answers answers) {
        var seeker = answers.seeker();
        var concerns = answers.concerns();
        if (!answers.problems().isEmpty()) {
            throw refused(answers.problems());
        }
        return matching.match(seeker, concerns).map(MatchController::answer);
    }

    private static ResponseEntity<MatchAnswer> answer(MatchAnswer answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    private static ProblemException refused(List<FieldProblem> problems) {
        return new ProblemException(
                Problem.of(HttpStatus.BAD_REQUEST, "validation-failed", "Some of the answers cannot be used.")
                        .with("errors", problems));
    }
}
