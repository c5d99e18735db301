package care.alliance.directory.search;

/** All facets as one statement: a facet's own filter is left out for its own counts. */
final class FacetSql {

    /** More than there are values in any facet. */
    private static final int MOST = 1_000;

    static final String FACETS = WaySql.WITH_WAYS
            + String.join(
                    "\nUNION ALL ",
                    ofOffers("therapy", WaySql.THERAPY, "therapy"),
                    ofOffers("participation", WaySql.PARTICIPATION, "participation"),
                    ofOffers("format", WaySql.FORMAT, "format"),
                    ofOffers("clinic", WaySql.CLINIC, "clinic_id"),
                    ofTherapists("condition", WaySql.CONDITION, "conditions"),
                    ofTherapists("language", WaySql.LANGUAGE, "languages"))
            + "\nORDER BY facet, n DESC, value LIMIT " + MOST;

    private FacetSql() {}

    private static String ofOffers(String facet, int bit, String column) {
        return """
                SELECT '%1$s' AS facet, %3$s::text AS value, count(DISTINCT therapist_id) AS n
                FROM way WHERE lacks & ~%2$d = 0 GROUP BY %3$s""".formatted(facet, bit, column);
    }

    private static String ofTherapists(String facet, int bit, String column) {
        return """
                SELECT '%1$s' AS facet, value, count(*) AS n
                FROM therapist t CROSS JOIN LATERAL (SELECT DISTINCT unnest(t.%3$s) AS value) one
                WHERE t.id IN (SELECT therapist_id FROM way WHERE lacks & ~%2$d = 0)
                GROUP BY value""".formatted(facet, bit, column);
    }
}
