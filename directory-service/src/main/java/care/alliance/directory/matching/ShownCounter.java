package care.alliance.directory.matching;

import care.alliance.directory.matching.domain.Match;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts who stood among the first few. Written once in a while: matching does not wait for it, and a crash loses a
 * minute of counting at most. Matching looks at the hours before this one, so that within an hour the same answers give
 * the same list.
 */
@Component
class ShownCounter {

    private static final int FRONT = 5;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String ADD = """
            INSERT INTO shown (therapist_id, hour, times)
            SELECT unnest(:ids), :hour, unnest(:times)
            ON CONFLICT (therapist_id, hour) DO UPDATE SET times = shown.times + excluded.times
            """;

    private final Map<UUID, Integer> counts = new ConcurrentHashMap<>();
    private final DatabaseClient database;
    private final Clock clock;

    ShownCounter(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void count(List<Match> matches) {
        matches.stream().limit(FRONT).forEach(match -> counts.merge(match.therapist(), 1, Integer::sum));
    }

    @PreDestroy
    @Scheduled(fixedDelayString = "${alliance.directory.matching.shown-every:60s}")
    void write() {
        Map<UUID, Integer> taken = new TreeMap<>();
        counts.keySet().forEach(id -> {
            Integer times = counts.remove(id);
            if (times != null) {
                taken.put(id, times);
            }
        });
        if (!taken.isEmpty()) {
            database.sql(ADD)
                    .bind("ids", taken.keySet().toArray(UUID[]::new))
                    .bind("times", taken.values().toArray(Integer[]::new))
                    .bind("hour", clock.instant().truncatedTo(ChronoUnit.HOURS))
                    .then()
                    .block(LIMIT);
        }
    }
}
