package care.alliance.directory.review;

import care.alliance.directory.review.Shelf.Reviewable;
import care.alliance.directory.review.domain.PageKey;
import care.alliance.directory.review.domain.PageKind;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import care.alliance.kit.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/directory/reviews")
class ReviewController {

    private static final String EDITORS = "hasAuthority('ROLE_editor')";
    private static final Problem VERSION_NEEDED = Problem.of(
            HttpStatus.PRECONDITION_REQUIRED,
            "version-required",
            "Send the ETag of the page as you saw it in If-Match, so that two reviews cannot cross.");
    private static final Problem STALE = Problem.of(
            HttpStatus.PRECONDITION_FAILED, "stale-version", "Somebody published a review since you read the page.");

    private final ReviewDesk desk;
    private final Shelf shelf;

    ReviewController(ReviewDesk desk, Shelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    /** Every therapy, condition and source, what is due first at the top. */
    @PreAuthorize(EDITORS)
    @GetMapping
    Mono<Page<ReviewItem>> all() {
        return desk.list().map(Page::all);
    }

    /** One of them with its claims, sources and history. */
    @PreAuthorize(EDITORS)
    @GetMapping("/{kind}/{slug}")
    Mono<ResponseEntity<ReviewSheet>> one(@PathVariable String kind, @PathVariable String slug) {
        return desk.sheet(find(kind, slug)).map(sheet -> answer(HttpStatus.OK, sheet));
    }

    /**
     * Publishes a review: somebody held every claim of the page against its source. Moves the page's date, and that of
     * its claims. With a registration the page counts as clinically reviewed from then on.
     */
    @PreAuthorize(EDITORS)
    @PostMapping("/{kind}/{slug}")
    Mono<ResponseEntity<ReviewSheet>> publish(
            @PathVariable String kind,
            @PathVariable String slug,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String seen,
            @Valid @RequestBody ReviewBody body,
            Actor actor) {
        Reviewable page = find(kind, slug);
        return desk.publish(page, body.review(), revision(seen), Objects.requireNonNull(actor.subject()))
                .flatMap(verdict -> switch (verdict) {
                    case FINE -> desk.sheet(page).map(sheet -> answer(HttpStatus.CREATED, sheet));
                    case STALE -> Mono.error(new ProblemException(STALE));
                    case IN_THE_FUTURE ->
                        Mono.error(new ProblemException(
                                date("review-in-the-future", "The review lies in the future.", "Today or earlier.")));
                    case BEFORE_THE_LAST ->
                        Mono.error(new ProblemException(date(
                                "review-before-last",
                                "The page was reviewed later than that.",
                                "The day of the last review or later.")));
                });
    }

    private Reviewable find(String kind, String slug) {
        return PageKind.of(kind)
                .flatMap(known -> shelf.find(new PageKey(known, slug)))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private static long revision(@Nullable String seen) {
        return switch (ExpectedVersion.of(seen)) {
            case ExpectedVersion.Any() -> throw new ProblemException(VERSION_NEEDED);
            case ExpectedVersion.Tagged tagged -> tagged.newest();
        };
    }

    private static Problem date(String code, String detail, String allowed) {
        return Problem.unprocessable(code, detail)
                .with("errors", List.of(new FieldProblem("reviewedOn", "invalid", allowed)));
    }

    private static ResponseEntity<ReviewSheet> answer(HttpStatus status, ReviewSheet sheet) {
        return ResponseEntity.status(status)
                .eTag(Integer.toString(sheet.revision()))
                .body(sheet);
    }
}
