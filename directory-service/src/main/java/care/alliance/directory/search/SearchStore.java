package care.alliance.directory.search;

import care.alliance.directory.database.Columns;
import care.alliance.directory.search.domain.Wish;
import care.alliance.directory.therapist.TherapistCard;
import care.alliance.directory.therapist.TherapistRows;
import care.alliance.kit.page.Cursor;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Searches in one round trip to PostgreSQL: a page and the total. */
@Component
class SearchStore {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final double TENTHS = 10;

    private final DatabaseClient database;
    private final TherapistRows rows;
    private final Clock clock;

    SearchStore(DatabaseClient database, TherapistRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** The page after a position, in the position's order. */
    Mono<Found> search(Wish wish, SearchPosition after, int limit) {
        return WishSql.bind(database.sql(SearchSql.SEARCH), wish)
                .bind("now", clock.instant())
                .bind("asOf", after.asOf())
                .bind("sort", after.sort().name())
                .bind("onlyFree", wish.before() != null)
                .bind("afterRank", after.rank())
                .bind("afterSoonest", after.soonest())
                .bind("afterId", after.id())
                .bind("never", SearchPosition.NEVER)
                .bind("limit", limit + 1)
                .map(this::hit)
                .all()
                .collectList()
                .timeout(LIMIT)
                .map(hits -> page(hits, after, limit));
    }

    private Hit hit(Readable row) {
        long total = Columns.value(row, "total", Long.class);
        Long rank = row.get("rank", Long.class);
        return rank == null
                ? new Hit(total, 0, 0, null, null)
                : new Hit(
                        total,
                        rank,
                        Columns.value(row, "soonest", Long.class),
                        row.get("km", Double.class),
                        rows.card(row));
    }

    private static Found page(List<Hit> hits, SearchPosition after, int limit) {
        List<Hit> found = hits.stream().filter(hit -> hit.card() != null).toList();
        List<Found.Item> items = found.stream().limit(limit).map(Hit::item).toList();
        String next = null;
        if (found.size() > limit) {
            Hit last = found.get(limit - 1);
            next = Cursor.write(new SearchPosition(
                    after.sort(),
                    after.asOf(),
                    last.rank(),
                    last.soonest(),
                    last.item().therapist().id()));
        }
        return new Found(items, next, hits.getFirst().total(), null, null);
    }

    /** A row; without card when it only brings the total. */
    private record Hit(
            long total,
            long rank,
            long soonest,
            @Nullable Double km,
            @Nullable TherapistCard card) {

        Found.Item item() {
            if (card == null) {
                throw new IllegalStateException("a row without therapist");
            }
            return new Found.Item(card, km == null ? null : Math.round(km * TENTHS) / TENTHS);
        }
    }
}
