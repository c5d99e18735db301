package care.alliance.directory.review;

import static care.alliance.directory.database.Columns.orNull;
import static care.alliance.directory.database.Columns.text;
import static care.alliance.directory.database.Columns.value;

import care.alliance.directory.review.domain.PageKey;
import care.alliance.directory.review.domain.PageKind;
import care.alliance.directory.review.domain.Published;
import care.alliance.directory.review.domain.Review;
import care.alliance.directory.review.domain.Standings;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Published reviews in PostgreSQL. Pages are read far more often than reviewed, so what they show is read now and then. */
@Component
class ReviewStore implements Reviews {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int PAGE = 20;
    private static final String LATEST = """
            SELECT DISTINCT ON (kind, slug, registration IS NULL) kind, slug, revision,
                   reviewed_on, reviewer, registration, note
            FROM content_review ORDER BY kind, slug, registration IS NULL, revision DESC
            """;
    private static final String HISTORY = """
            SELECT reviewed_on, reviewer, registration, note, published_at FROM content_review
            WHERE kind = :kind AND slug = :slug ORDER BY revision DESC LIMIT :most
            """;
    private static final String ADD = """
            INSERT INTO content_review
                (kind, slug, revision, reviewed_on, reviewer, registration, note, published_by, published_at)
            VALUES (:kind, :slug, :revision, :reviewedOn, :reviewer, :registration, :note, :by, :now)
            ON CONFLICT (kind, slug, revision) DO NOTHING
            """;

    private final DatabaseClient database;
    private final Clock clock;
    private final Mono<Standings> fresh;
    private final Duration refresh;
    private volatile Mono<Standings> kept;

    ReviewStore(
            DatabaseClient database, Clock clock, @Value("${alliance.directory.review-refresh:10s}") Duration refresh) {
        this.database = database;
        this.clock = clock;
        this.refresh = refresh;
        fresh = database.sql(LATEST)
                .map(row -> Map.entry(key(row), published(row)))
                .all()
                .collectList()
                .map(ReviewStore::standings)
                .timeout(LIMIT);
        kept = keep();
    }

    @Override
    public Mono<Standings> standings() {
        return Mono.defer(() -> kept);
    }

    /** The same, read now, for whoever is about to change it. */
    Mono<Standings> now() {
        return fresh;
    }

    /** The next reader sees what was just published here. */
    void changed() {
        kept = keep();
    }

    private Mono<Standings> keep() {
        return fresh.cache(found -> refresh, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** Newest first; older ones than these stay in the database. */
    Mono<List<Past>> history(PageKey page) {
        return database.sql(HISTORY)
                .bind("kind", page.kind().name())
                .bind("slug", page.slug())
                .bind("most", PAGE)
                .map(row -> new Past(review(row), value(row, "published_at", Instant.class)))
                .all()
                .collectList()
                .timeout(LIMIT);
    }

    /**
     * Adds a review in the running transaction.
     *
     * @return false when somebody else published this revision meanwhile
     */
    Mono<Boolean> add(PageKey page, int revision, Review review, String by) {
        return database.sql(ADD)
                .bind("kind", page.kind().name())
                .bind("slug", page.slug())
                .bind("revision", revision)
                .bind("reviewedOn", review.reviewedOn())
                .bind("reviewer", review.reviewer())
                .bind("registration", orNull(review.registration(), String.class))
                .bind("note", orNull(review.note(), String.class))
                .bind("by", by)
                .bind("now", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1)
                .timeout(LIMIT);
    }

    private static Standings standings(List<Map.Entry<PageKey, Published>> rows) {
        Map<PageKey, Published> latest = new HashMap<>();
        rows.forEach(row -> latest.merge(row.getKey(), row.getValue(), Published::latest));
        return new Standings(latest);
    }

    private static PageKey key(Readable row) {
        return new PageKey(PageKind.valueOf(text(row, "kind")), text(row, "slug"));
    }

    private static Published published(Readable row) {
        Review review = review(row);
        return new Published(value(row, "revision", Integer.class), review, review.clinical() ? review : null);
    }

    private static Review review(Readable row) {
        return new Review(
                value(row, "reviewed_on", LocalDate.class),
                text(row, "reviewer"),
                row.get("registration", String.class),
                row.get("note", String.class));
    }

    /** A review and when it was published. */
    record Past(Review review, Instant publishedAt) {}
}
