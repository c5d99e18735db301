package care.alliance.directory.search;

/** What would find somebody, as two statements: one filter let go of or widened, and two let go of together. */
final class RelaxationSql {

    /** Prices are raised to whole five pounds. */
    private static final int STEP = 500;

    /**
     * A row for each change of one filter that finds somebody: dropped ones of ":droppable" (filter and bit), another
     * format, the next distance of ":distances", the next price, the first day that has an opening.
     */
    static final String ONE =
            WaySql.WITH_WAYS + """
            , later AS (
                SELECT way.therapist_id, (first.starts_at AT TIME ZONE first.zone)::date AS day
                FROM way CROSS JOIN LATERAL (
                    SELECT p.starts_at, p.zone FROM opening p
                    WHERE p.offer_id = way.id AND p.format = way.format AND p.starts_at > :asOf
                        AND (p.format <> 'IN_PERSON' OR CAST(:withinKm AS float8) IS NULL OR p.location_id IS NULL
                            OR p.location_id IN (SELECT id FROM door))
                    ORDER BY p.starts_at LIMIT 1) first
                WHERE :onlyFree AND way.lacks = %5$d
            )
            SELECT drop.filter, NULL AS value, count(DISTINCT way.therapist_id) AS adds
            FROM unnest(CAST(:filters AS text[]), CAST(:bits AS int[])) AS drop (filter, bit)
            JOIN way ON way.lacks = drop.bit
            GROUP BY drop.filter
            UNION ALL
            SELECT 'format', format, count(DISTINCT therapist_id) FROM way WHERE lacks = %1$d GROUP BY format
            UNION ALL
            SELECT 'withinKm', next.km::text, count(DISTINCT therapist_id)
            FROM way JOIN (
                SELECT min(rung) AS km FROM unnest(CAST(:distances AS int[])) AS rung
                WHERE rung >= (SELECT min(km) FROM way WHERE lacks = %2$d)) next ON way.km <= next.km
            WHERE lacks = %2$d GROUP BY next.km
            UNION ALL
            SELECT 'maxPrice', next.price::text, count(DISTINCT therapist_id)
            FROM way JOIN (
                SELECT (min(price) + %4$d - 1) / %4$d * %4$d AS price FROM way WHERE lacks = %3$d) next
                ON way.price <= next.price
            WHERE lacks = %3$d GROUP BY next.price
            UNION ALL
            SELECT 'before', next.day::text, count(DISTINCT therapist_id)
            FROM later JOIN (SELECT min(day) + 1 AS day FROM later) next ON later.day < next.day
            GROUP BY next.day
            """.formatted(WaySql.FORMAT, WaySql.DISTANCE, WaySql.PRICE, STEP, WaySql.BEFORE);

    /** A row for each pair of filters, told by its bits, that finds somebody when both are let go of. */
    static final String TWO = WaySql.WITH_WAYS + """
            SELECT pair.bits, count(DISTINCT way.therapist_id) AS adds
            FROM unnest(CAST(:pairs AS int[])) AS pair (bits) JOIN way ON way.lacks & ~pair.bits = 0
            GROUP BY pair.bits
            """;

    private RelaxationSql() {}
}
