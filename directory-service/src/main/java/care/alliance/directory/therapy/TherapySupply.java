package care.alliance.directory.therapy;

import care.alliance.directory.database.Columns;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How many therapists can be booked for each therapy. Counted now and then, because pages are read far more often. */
@Component
class TherapySupply {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String COUNT = """
            SELECT o.therapy, count(DISTINCT o.therapist_id)::int AS therapists
            FROM offer o JOIN therapist t ON t.id = o.therapist_id
            WHERE t.bookable
            GROUP BY o.therapy
            """;

    private final Mono<Map<String, Integer>> counts;

    TherapySupply(DatabaseClient database, @Value("${alliance.directory.supply-refresh:30s}") Duration refresh) {
        Mono<Map<String, Integer>> fresh = database.sql(COUNT)
                .map(row -> Map.entry(Columns.text(row, "therapy"), Columns.value(row, "therapists", Integer.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .timeout(LIMIT);
        counts = fresh.cache(found -> refresh, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** Therapists by slug of the therapy; a therapy that nobody offers is not in it. */
    Mono<Map<String, Integer>> counts() {
        return counts;
    }
}
