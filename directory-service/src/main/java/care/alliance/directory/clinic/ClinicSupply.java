package care.alliance.directory.clinic;

import care.alliance.directory.database.Columns;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How many therapists have an opening at each clinic. Counted now and then, because clinics are read far more often. */
@Component
class ClinicSupply {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String COUNT = """
            SELECT o.clinic_id, count(DISTINCT o.therapist_id)::int AS therapists
            FROM offer o JOIN therapist t ON t.id = o.therapist_id
            WHERE t.bookable AND EXISTS (SELECT FROM opening p WHERE p.offer_id = o.id AND p.starts_at > :now)
            GROUP BY o.clinic_id
            """;

    private final Mono<Map<UUID, Integer>> accepting;

    ClinicSupply(
            DatabaseClient database, Clock clock, @Value("${alliance.directory.supply-refresh:30s}") Duration refresh) {
        Mono<Map<UUID, Integer>> fresh = Mono.defer(() -> database.sql(COUNT)
                .bind("now", clock.instant())
                .map(row -> Map.entry(
                        Columns.value(row, "clinic_id", UUID.class), Columns.value(row, "therapists", Integer.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .timeout(LIMIT));
        accepting = fresh.cache(found -> refresh, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** Therapists by clinic; a clinic without any is not in it. */
    Mono<Map<UUID, Integer>> accepting() {
        return accepting;
    }
}
