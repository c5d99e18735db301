package care.alliance.directory.therapist;

import static java.util.function.Function.identity;

import care.alliance.kit.access.Anyone;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/directory/therapists")
class TherapistController {

    private static final int MOST = 50;

    private final TherapistReader therapists;

    TherapistController(TherapistReader therapists) {
        this.therapists = therapists;
    }

    /** A therapist's own page. */
    @Anyone
    @GetMapping("/{id}")
    Mono<TherapistProfile> one(@PathVariable UUID id) {
        return therapists.profile(id).switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    /** The therapists with these ids, in that order; for pages that show names. Unknown ids are left out. */
    @Anyone
    @GetMapping(params = "ids")
    Mono<Page<TherapistCard>> several(@RequestParam List<UUID> ids) {
        if (ids.size() > MOST) {
            throw new ProblemException(Problem.invalidParameter("ids", "At most " + MOST + " ids."));
        }
        return therapists
                .cards(ids)
                .collectMap(TherapistCard::id, identity())
                .map(found -> Page.all(ids.stream()
                        .distinct()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList()));
    }
}
