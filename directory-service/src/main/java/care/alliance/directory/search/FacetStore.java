package care.alliance.directory.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import care.alliance.directory.database.Columns;
import care.alliance.directory.search.Found.Count;
import care.alliance.directory.search.domain.Vocabulary;
import care.alliance.directory.search.domain.Wish;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts facets in one round trip to PostgreSQL. */
@Component
class FacetStore {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final DatabaseClient database;
    private final Clock clock;

    FacetStore(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * By filter, every value that would find somebody, the most fruitful first; the value that was chosen is there even if
     * it finds nobody. Slugs that have no page cannot be chosen and are left out.
     */
    Mono<Map<String, List<Count>>> of(Wish wish, Vocabulary vocabulary) {
        return WishSql.bind(database.sql(FacetSql.FACETS), wish)
                .bind("asOf", clock.instant())
                .bind("onlyFree", wish.before() != null)
                .map(row -> new Line(
                        Columns.text(row, "facet"),
                        new Count(Columns.text(row, "value"), Columns.value(row, "n", Long.class))))
                .all()
                .filter(line -> line.isIn(vocabulary))
                .collect(groupingBy(Line::facet, mapping(Line::count, toList())))
                .timeout(LIMIT)
                .map(counted -> all(counted, wish));
    }

    private static Map<String, List<Count>> all(Map<String, List<Count>> counted, Wish wish) {
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        facets.put("therapy", facet(counted, "therapy", wish.therapy()));
        facets.put("condition", facet(counted, "condition", wish.condition()));
        facets.put("format", facet(counted, "format", wish.format()));
        facets.put("participation", facet(counted, "participation", wish.participation()));
        facets.put("language", facet(counted, "language", wish.language()));
        facets.put("clinic", facet(counted, "clinic", wish.clinic()));
        return facets;
    }

    private static List<Count> facet(Map<String, List<Count>> counted, String facet, @Nullable Object chosen) {
        List<Count> counts = counted.getOrDefault(facet, List.of());
        return chosen == null || counts.stream().anyMatch(count -> count.value().equals(chosen.toString()))
                ? counts
                : Stream.concat(counts.stream(), Stream.of(new Count(chosen.toString(), 0)))
                        .toList();
    }

    private record Line(String facet, Count count) {

        boolean isIn(Vocabulary vocabulary) {
            return switch (facet) {
                case "therapy" -> vocabulary.therapies().contains(count.value());
                case "condition" -> vocabulary.conditions().contains(count.value());
                default -> true;
            };
        }
    }
}
