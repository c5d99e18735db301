package care.alliance.directory.therapy;

import care.alliance.directory.review.Reviews;
import care.alliance.directory.review.domain.PageKey;
import care.alliance.directory.review.domain.Standings;
import care.alliance.directory.therapy.domain.Audience;
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
import java.util.Map;
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
    private final LeafletPages leaflets;
    private final TherapySupply supply;
    private final Reviews reviews;
    private final Clock clock;

    TherapyController(
            Library library,
            TherapyPages pages,
            LeafletPages leaflets,
            TherapySupply supply,
            Reviews reviews,
            Clock clock) {
        this.library = library;
        this.pages = pages;
        this.leaflets = leaflets;
        this.supply = supply;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Every published therapy, in the curated order. */
    @Anyone
    @GetMapping
    Mono<ResponseEntity<Page<TherapyCard>>> all() {
        return Mono.zip(supply.counts(), reviews.standings())
                .map(both -> Page.all(library.therapies().stream()
                        .map(therapy -> card(therapy, both.getT1(), both.getT2()))
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
        return Mono.zip(supply.counts(), reviews.standings())
                .map(both -> pages.page(
                        therapy,
                        reading,
                        LocalDate.now(clock),
                        both.getT1().getOrDefault(therapy.slug(), 0),
                        both.getT2()))
                .map(PublicAnswer::of);
    }

    /** What one audience may take home about it, on a page or two. */
    @Anyone
    @GetMapping("/{slug}/leaflets/{audience}")
    Mono<ResponseEntity<LeafletPage>> leaflet(@PathVariable String slug, @PathVariable String audience) {
        Therapy therapy = library.therapy(slug).orElseThrow(() -> new ProblemException(Problem.notFound()));
        Audience known = Audience.of(audience).orElseThrow(() -> new ProblemException(Problem.notFound()));
        return reviews.standings()
                .map(standings -> leaflets.page(therapy, known, LocalDate.now(clock), standings))
                .map(PublicAnswer::of);
    }

    private static TherapyCard card(Therapy therapy, Map<String, Integer> counts, Standings known) {
        return TherapyCard.of(
                therapy,
                counts.getOrDefault(therapy.slug(), 0),
                known.of(PageKey.therapy(therapy.slug()), therapy.review()).clinicallyReviewed());
    }

    private static Reading reading(String name) {
        return switch (name) {
            case "plain" -> Reading.PLAIN;
            case "professional" -> Reading.PROFESSIONAL;
            default -> throw new ProblemException(Problem.invalidParameter("reading", "One of plain, professional."));
        };
    }
}
