package care.alliance.directory.search;

import static java.util.stream.Collectors.toMap;

import care.alliance.directory.database.Columns;
import care.alliance.directory.search.Found.Change;
import care.alliance.directory.search.Found.Relaxation;
import care.alliance.directory.search.domain.Wish;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the smallest changes that would find somebody: one question to PostgreSQL, and a second when one change is not enough. */
@Component
class RelaxationStore {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int MOST = 5;
    private static final Integer[] DISTANCES = {5, 10, 25, 50, 100, 250, 1000};
    private static final Comparator<Relaxation> SMALLEST_FIRST = Comparator.<Relaxation>comparingInt(
                    relaxation -> relaxation.changes().stream()
                            .mapToInt(change -> Loss.weight(change.filter()))
                            .sum())
            .thenComparing(Comparator.comparingLong(Relaxation::adds).reversed());

    private final DatabaseClient database;
    private final Clock clock;

    RelaxationStore(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Changes of one filter, or if none finds anybody, of two; empty when that does not either. */
    Mono<List<Relaxation>> of(Wish wish) {
        return one(wish).flatMap(found -> found.isEmpty() ? two(wish) : Mono.just(found));
    }

    private Mono<List<Relaxation>> one(Wish wish) {
        return smallest(
                bound(RelaxationSql.ONE, wish)
                        .bind(
                                "filters",
                                Loss.WITHOUT_STEPS.stream().map(Loss::filter).toArray(String[]::new))
                        .bind("bits", Loss.WITHOUT_STEPS.stream().map(Loss::bit).toArray(Integer[]::new))
                        .bind("distances", DISTANCES),
                RelaxationStore::change);
    }

    private Mono<List<Relaxation>> two(Wish wish) {
        Map<Integer, List<Change>> pairs = pairs(wish);
        return pairs.isEmpty()
                ? Mono.just(List.of())
                : smallest(
                        bound(RelaxationSql.TWO, wish)
                                .bind("pairs", pairs.keySet().toArray(Integer[]::new)),
                        row -> Objects.requireNonNull(pairs.get(Columns.value(row, "bits", Integer.class))));
    }

    private GenericExecuteSpec bound(String statement, Wish wish) {
        return WishSql.bind(database.sql(statement), wish)
                .bind("asOf", clock.instant())
                .bind("onlyFree", wish.before() != null);
    }

    private static Mono<List<Relaxation>> smallest(
            GenericExecuteSpec statement, Function<Readable, List<Change>> changes) {
        return statement
                .map(row -> new Relaxation(changes.apply(row), Columns.value(row, "adds", Long.class)))
                .all()
                .sort(SMALLEST_FIRST)
                .take(MOST)
                .collectList()
                .timeout(LIMIT);
    }

    private static List<Change> change(Readable row) {
        return List.of(new Change(Columns.text(row, "filter"), row.get("value", String.class)));
    }

    /** By their bits, every two of the filters that were given. */
    private static Map<Integer, List<Change>> pairs(Wish wish) {
        List<Loss> given = Loss.ALL.stream().filter(loss -> loss.isIn(wish)).toList();
        return IntStream.range(0, given.size())
                .boxed()
                .flatMap(one ->
                        given.subList(one + 1, given.size()).stream().map(other -> List.of(given.get(one), other)))
                .collect(toMap(
                        pair -> pair.getFirst().bit() | pair.getLast().bit(),
                        pair -> pair.stream()
                                .map(loss -> new Change(loss.whole(), null))
                                .toList()));
    }
}
