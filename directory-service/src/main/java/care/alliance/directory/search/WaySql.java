package care.alliance.directory.search;

/**
 * Ways to be met, as counting needs them: a row for each format of each offer, with what keeps it from meeting the wish as
 * bits in "lacks". Whoever has a way that lacks nothing is found; whoever has one that lacks only what is let go of would
 * be found without it.
 */
final class WaySql {

    static final int THERAPY = 1;
    static final int CONDITION = 1 << 1;
    static final int FORMAT = 1 << 2;
    static final int PARTICIPATION = 1 << 3;
    static final int LANGUAGE = 1 << 4;
    static final int CLINIC = 1 << 5;
    static final int PRICE = 1 << 6;
    static final int DISTANCE = 1 << 7;
    static final int BEFORE = 1 << 8;
    static final int WORDS = 1 << 9;

    /** Beginning of a statement; "way" is the last of its parts. Age is never let go of: nobody can change theirs. */
    static final String WITH_WAYS = "WITH " + WishSql.PLACE + """
            , worded AS MATERIALIZED (
                SELECT t.id FROM therapist t WHERE CAST(:words AS text) IS NOT NULL AND
            """ + WishSql.WORDS + """
            ), w AS NOT MATERIALIZED (
                SELECT o.id, o.therapist_id, o.therapy, o.participation, o.clinic_id, o.price_amount AS price, f.format,
                    (SELECT min(km) FROM site WHERE site.clinic_id = o.clinic_id) AS km,
            """
            + String.join(
                    "\n| ",
                    bit(WishSql.THERAPY, THERAPY),
                    bit(WishSql.CONDITION, CONDITION),
                    bit(
                            "(f.format = ANY (CAST(:atADistance AS text[])) OR (:inPerson AND f.format = 'IN_PERSON'))",
                            FORMAT),
                    bit(WishSql.PARTICIPATION, PARTICIPATION),
                    bit(WishSql.LANGUAGE, LANGUAGE),
                    bit(WishSql.CLINIC, CLINIC),
                    bit(WishSql.PRICE, PRICE),
                    bit(
                            "(f.format <> 'IN_PERSON' OR CAST(:withinKm AS float8) IS NULL"
                                    + " OR o.clinic_id IN (SELECT clinic_id FROM reach))",
                            DISTANCE),
                    bit("(CAST(:words AS text) IS NULL OR t.id IN (SELECT id FROM worded))", WORDS))
            + """
                     AS missed
                FROM offer o JOIN therapist t ON t.id = o.therapist_id
                CROSS JOIN LATERAL unnest(o.formats) AS f (format)
                WHERE t.bookable AND
            """ + WishSql.AGE + """
            ), intime AS MATERIALIZED (
                SELECT p.offer_id, p.format, bool_or(p.format <> 'IN_PERSON' OR CAST(:withinKm AS float8) IS NULL
                    OR p.location_id IS NULL OR p.location_id IN (SELECT id FROM door)) AS reachable
                FROM opening p WHERE :onlyFree AND
            """ + WishSql.IN_TIME + """
                GROUP BY p.offer_id, p.format
            ), way AS MATERIALIZED (
                SELECT w.*, w.missed | CASE
                    WHEN NOT :onlyFree OR (w.id, w.format) IN (SELECT offer_id, format FROM intime WHERE reachable) THEN 0
                    WHEN (w.id, w.format) IN (SELECT offer_id, format FROM intime)
            """ + "THEN " + DISTANCE + " ELSE " + BEFORE + """
                     END AS lacks
                FROM w
            )
            """;

    private WaySql() {}

    private static String bit(String met, int missed) {
        return "CASE WHEN " + met + " THEN 0 ELSE " + missed + " END";
    }
}
