package care.alliance.directory.search;

import care.alliance.directory.database.Columns;
import care.alliance.directory.search.domain.Wish;
import care.alliance.directory.search.domain.Wish.Before;
import care.alliance.directory.search.domain.Wish.Near;
import care.alliance.directory.therapist.TherapistCard;
import care.alliance.directory.therapist.TherapistRows;
import care.alliance.kit.page.Cursor;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Searches in one round trip to PostgreSQL: a page and the total. */
@Component
class SearchStore {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final DatabaseClient database;
    private final TherapistRows rows;
    private final Clock clock;

    SearchStore(DatabaseClient database, TherapistRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** The page after a position; null for the first page. */
    Mono<Found> search(Wish wish, @Nullable SearchPosition after, int limit) {
        Instant now = clock.instant();
        SearchPosition from = after == null ? SearchPosition.start(now) : after;
        return bind(database.sql(SearchSql.SEARCH), wish)
                .bind("now", now)
                .bind("asOf", from.asOf())
                .bind("afterSoonest", from.soonest())
                .bind("afterId", from.id())
                .bind("never", Long.MAX_VALUE)
                .bind("limit", limit + 1)
                .map(this::hit)
                .all()
                .collectList()
                .timeout(LIMIT)
                .map(hits -> page(hits, from.asOf(), limit));
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, Wish wish) {
        Near near = wish.near();
        String words = wish.words();
        return statement
                .bind("therapy", given(wish.therapy(), String.class))
                .bind("condition", given(wish.condition(), String.class))
                .bind("language", given(wish.language(), String.class))
                .bind("age", given(wish.age(), Integer.class))
                .bind("format", given(name(wish.format()), String.class))
                .bind("participation", given(name(wish.participation()), String.class))
                .bind("maxPrice", given(wish.maxPrice(), Long.class))
                .bind("clinic", given(wish.clinic(), UUID.class))
                .bind("withinKm", given(near == null ? null : near.withinKm(), Double.class))
                .bind("latitude", given(near == null ? null : near.place().at().latitude(), Double.class))
                .bind("longitude", given(near == null ? null : near.place().at().longitude(), Double.class))
                .bind("words", given(words, String.class))
                .bind("pattern", given(words == null ? null : "%" + escaped(words) + "%", String.class))
                .bind("onlyFree", wish.before() != null)
                .bind("beforeMoment", given(moment(wish.before()), Instant.class))
                .bind("beforeDay", given(day(wish.before()), LocalDate.class));
    }

    private static Object given(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : value;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Instant moment(@Nullable Before before) {
        return before instanceof Before.Moment(Instant instant) ? instant : null;
    }

    private static @Nullable LocalDate day(@Nullable Before before) {
        return before instanceof Before.Day(LocalDate date) ? date : null;
    }

    /** So that % and _ stand for themselves in LIKE. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private Hit hit(Readable row) {
        long total = Columns.value(row, "total", Long.class);
        Long soonest = row.get("soonest", Long.class);
        return soonest == null ? new Hit(total, 0, null) : new Hit(total, soonest, rows.card(row));
    }

    private static Found page(List<Hit> hits, Instant asOf, int limit) {
        List<Hit> found = hits.stream().filter(hit -> hit.card() != null).toList();
        List<TherapistCard> items =
                found.stream().limit(limit).map(Hit::required).toList();
        String next = null;
        if (found.size() > limit) {
            Hit last = found.get(limit - 1);
            next = Cursor.write(
                    new SearchPosition(asOf, last.soonest(), last.required().id()));
        }
        return new Found(items, next, hits.getFirst().total());
    }

    /** A row; without card when it only brings the total. */
    private record Hit(long total, long soonest, @Nullable TherapistCard card) {

        TherapistCard required() {
            if (card == null) {
                throw new IllegalStateException("a row without therapist");
            }
            return card;
        }
    }
}
