package care.alliance.directory.search;

import care.alliance.directory.database.Columns;
import care.alliance.directory.search.domain.Wish;
import care.alliance.directory.search.domain.Wish.Before;
import care.alliance.directory.search.domain.Wish.Near;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * What the statements of the search say alike.
 *
 * <p>A place narrows sessions in person only, by the way to where they are held. Formats at a distance count from
 * anywhere: somebody near Leeds who is free to meet by video loses nobody, and a clinic without a door is found by video
 * alone. An offer in both formats far away is found too, but only its times by video are shown and counted.
 *
 * <p>Parts are tied together by IN inside CASE where a join would do: that is one look into a hash, however wrong a planner
 * guesses how large they are. The statements are planned anew each time ({@code plan_cache_mode} in application.yml), because
 * a filter that is left out changes which plan is good.
 */
final class WishSql {

    /** "reach" is how far each clinic within reach is, "door" are its locations there; both are empty without a place. */
    static final String PLACE = """
            site AS MATERIALIZED (
                SELECT l.id, l.clinic_id, km_between(l.latitude, l.longitude, :latitude, :longitude) AS km
                FROM location l WHERE CAST(:withinKm AS float8) IS NOT NULL
            ), reach AS MATERIALIZED (
                SELECT clinic_id, min(km) AS km FROM site WHERE km <= :withinKm GROUP BY clinic_id
            ), door AS MATERIALIZED (
                SELECT id FROM site WHERE km <= :withinKm
            )""";

    /** Whether offer "o" can be met in a wanted format. */
    static final String FORMAT = """
            (o.formats && CAST(:atADistance AS text[])
                OR (:inPerson AND 'IN_PERSON' = ANY (o.formats)
                    AND (CAST(:withinKm AS float8) IS NULL OR o.clinic_id IN (SELECT clinic_id FROM reach))))
            """;

    static final String THERAPY = "(CAST(:therapy AS text) IS NULL OR o.therapy = :therapy)";
    static final String PARTICIPATION = "(CAST(:participation AS text) IS NULL OR o.participation = :participation)";
    static final String AGE = """
            (CAST(:age AS int) IS NULL OR :age BETWEEN coalesce(o.age_min, 0) AND coalesce(o.age_max, 999))
            """;
    static final String PRICE = "(CAST(:maxPrice AS bigint) IS NULL OR o.price_amount <= :maxPrice)";
    static final String CLINIC = "(CAST(:clinic AS uuid) IS NULL OR o.clinic_id = :clinic)";
    static final String LANGUAGE = "(CAST(:language AS text) IS NULL OR :language = ANY (t.languages))";
    static final String CONDITION = "(CAST(:condition AS text) IS NULL OR :condition = ANY (t.conditions))";
    static final String WORDS = """
            (t.searchable LIKE plain_text(:pattern) OR plain_text(:words) <% t.searchable)
            """;

    /** Whether opening "p" is in time; the end of a day is told as its last moment anywhere too, for the index. */
    static final String IN_TIME = """
            p.starts_at > :asOf AND p.starts_at < coalesce(CAST(:beforeMoment AS timestamptz), 'infinity')
            AND (CAST(:beforeDay AS date) IS NULL OR (p.starts_at AT TIME ZONE p.zone)::date < :beforeDay)
            """;

    /** Whether opening "p" of one of "wanted" can be got to: its location is within reach, or if that is open, its clinic. */
    static final String WITHIN_REACH = """
            (p.format <> 'IN_PERSON' OR CAST(:withinKm AS float8) IS NULL OR p.location_id IN (SELECT id FROM door)
                OR (p.location_id IS NULL AND p.offer_id IN (SELECT id FROM wanted WHERE km IS NOT NULL)))
            """;

    private WishSql() {}

    /** Binds what {@link #PLACE} to {@link #WITHIN_REACH} name, but {@code asOf}. */
    static GenericExecuteSpec bind(GenericExecuteSpec statement, Wish wish) {
        Near near = wish.near();
        String words = wish.words();
        return statement
                .bind("therapy", Columns.orNull(wish.therapy(), String.class))
                .bind("condition", Columns.orNull(wish.condition(), String.class))
                .bind("language", Columns.orNull(wish.language(), String.class))
                .bind("age", Columns.orNull(wish.age(), Integer.class))
                .bind("atADistance", wish.atADistance().stream().map(Enum::name).toArray(String[]::new))
                .bind("inPerson", wish.inPerson())
                .bind("participation", Columns.orNull(name(wish.participation()), String.class))
                .bind("maxPrice", Columns.orNull(wish.maxPrice(), Long.class))
                .bind("clinic", Columns.orNull(wish.clinic(), UUID.class))
                .bind("withinKm", Columns.orNull(near == null ? null : near.withinKm(), Double.class))
                .bind(
                        "latitude",
                        Columns.orNull(near == null ? null : near.place().at().latitude(), Double.class))
                .bind(
                        "longitude",
                        Columns.orNull(near == null ? null : near.place().at().longitude(), Double.class))
                .bind("words", Columns.orNull(words, String.class))
                .bind("pattern", Columns.orNull(words == null ? null : "%" + escaped(words) + "%", String.class))
                .bind("beforeMoment", Columns.orNull(moment(wish.before()), Instant.class))
                .bind("beforeDay", Columns.orNull(day(wish.before()), LocalDate.class));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Instant moment(@Nullable Before before) {
        return switch (before) {
            case Before.Moment(Instant instant) -> instant;
            case Before.Day(LocalDate date) ->
                date.atStartOfDay(ZoneOffset.ofHours(-12)).toInstant();
            case null -> null;
        };
    }

    private static @Nullable LocalDate day(@Nullable Before before) {
        return before instanceof Before.Day(LocalDate date) ? date : null;
    }

    /** So that % and _ stand for themselves in LIKE. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
