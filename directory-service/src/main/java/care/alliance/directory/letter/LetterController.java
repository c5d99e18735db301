package care.alliance.directory.letter;

import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells notification-service, and nobody else, what a letter says and whom it is for. */
@RestController
class LetterController {

    private final LetterStore letters;

    LetterController(LetterStore letters) {
        this.letters = letters;
    }

    @PreAuthorize("hasAuthority('SCOPE_contacts:read')")
    @GetMapping("/internal/letters/{id}")
    Mono<LetterView> one(@PathVariable UUID id) {
        return letters.find(id).switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }
}
