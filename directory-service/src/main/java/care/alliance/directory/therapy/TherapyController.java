package care.alliance.directory.therapy;

import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Reading;
import care.alliance.directory.therapy.domain.Therapy;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/directory/therapies")
class TherapyController {

    private final Library library;
    private final TherapyPages pages;
    private final TherapySupply supply;
    private final Clock clock;

    TherapyController(Library library, TherapyPages pages, TherapySupply supply, Clock clock) {
        this.library = library;
        this.pages = pages;
        this.supply = supply;
        this.clock = clock;
    }

    /** Every published therapy, in the curated order. */
    @Anyone
    @GetMapping
    Mono<ResponseEntity<Page<TherapyCard>>> all() {
        return supply.counts()
                .map(counts -> Page.all(library.therapies().stream()
                        .map(therapy -> TherapyCard.of(therapy, counts.getOrDefault(therapy.slug(), 0)))
                        .toList()))
                .map(PublicAnswer::of);
    }

    /** One therapy page. */
    @Anyone
    @GetMapping("/{slug}")
    Mono<ResponseEntity<TherapyPage>> one(
            @PathVariable String slug, @RequestParam(name = "reading", defaultValue = "plain") String name) {
        Therapy therapy = library.therapy(slug).orElseThrow(() -> new ProblemException(Problem.notFound()));
        Reading reading = reading(name);
        return supply.counts()
                .map(counts ->
                        pages.page(therapy, reading, LocalDate.now(clock), counts.getOrDefault(therapy.slug(), 0)))
                .map(PublicAnswer::of);
    }

    private static Reading reading(String name) {
        return switch (name) {
            case "plain" -> Reading.PLAIN;
            case "professional" -> Reading.PROFESSIONAL;
            default -> throw new ProblemException(Problem.invalidParameter("reading", "One of plain, professional."));
        };
    }
}
