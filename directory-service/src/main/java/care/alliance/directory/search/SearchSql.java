package care.alliance.directory.search;

import care.alliance.directory.therapist.TherapistRows;

/** The search as one statement. */
final class SearchSql {

    /** Whether opening "p" of offer "w" meets the wish. */
    private static final String FREE = WishSql.IN_TIME + """
            AND (p.format = ANY (CAST(:atADistance AS text[])) OR (:inPerson AND p.format = 'IN_PERSON'))
            AND
            """ + WishSql.WITHIN_REACH;

    /** Of a therapist's offers "w". */
    private static final String RANK = """
            CASE :sort
                WHEN 'PRICE' THEN min(w.price)
                WHEN 'DISTANCE' THEN coalesce(round(min(w.km) * 1000)::bigint, :never)
                ELSE 0 END
            """;

    /** As many of the next openings of all therapists as nearly always hold a page of a broad search. */
    private static final int SOON = 1_000;

    private static final String MICROSECONDS = "(extract(epoch FROM min(%s)) * 1000000)::bigint";

    /**
     * "wanted" are the offers that meet the wish, "ranked" their therapists by price or distance. Looking up the soonest
     * opening of every offer is what costs, so it is done for "candidate" therapists only: those who could stand on this
     * page. By soonness they are the "next" of those who have one of the very next openings, if they fill the page; by
     * price or distance, those between the last page's rank and the rank that is reached when this one is full. "hit" has
     * their soonest opening that meets the wish; who has none comes after the others of the same rank. When only those
     * with an opening count, all are candidates. The order looks at openings after "asOf", so that it holds from page to
     * page; shown are only those after "now". One row comes even when nothing matches, for the total.
     */
    static final String SEARCH = "WITH " + WishSql.PLACE + """
            , wanted AS MATERIALIZED (
                SELECT o.id, o.therapist_id, o.position, o.price_amount AS price,
                    CASE WHEN :inPerson AND 'IN_PERSON' = ANY (o.formats) AND o.clinic_id IN (SELECT clinic_id FROM reach)
                        THEN (SELECT km FROM reach WHERE reach.clinic_id = o.clinic_id) END AS km
                FROM offer o JOIN therapist t ON t.id = o.therapist_id
                WHERE t.bookable
            """
            + String.join(
                    "\nAND ",
                    "",
                    WishSql.THERAPY,
                    WishSql.PARTICIPATION,
                    WishSql.FORMAT,
                    WishSql.AGE,
                    WishSql.PRICE,
                    WishSql.CLINIC,
                    WishSql.LANGUAGE,
                    WishSql.CONDITION)
            + """
                AND (CAST(:words AS text) IS NULL OR
            """ + WishSql.WORDS + """
            )), ranked AS MATERIALIZED (
                SELECT therapist_id AS id,
            """ + RANK + """
                     AS rank
                FROM wanted w GROUP BY therapist_id
            ), soon AS MATERIALIZED (
                SELECT p.* FROM opening p WHERE NOT :onlyFree AND :sort = 'SOONEST' AND
            """ + WishSql.IN_TIME + "ORDER BY p.starts_at LIMIT " + SOON + """

            ), early AS MATERIALIZED (
                SELECT p.therapist_id AS id,
            """
            + MICROSECONDS.formatted("p.starts_at") + """
                     AS soonest
                FROM soon p
                WHERE p.starts_at < (SELECT max(starts_at) FROM soon)
                    AND CASE WHEN p.offer_id IN (SELECT id FROM wanted) THEN
            """ + FREE + """
                    ELSE false END
                GROUP BY p.therapist_id
            ), next AS MATERIALIZED (
                SELECT id FROM early WHERE (soonest, id) > (:afterSoonest, :afterId) ORDER BY soonest, id LIMIT :limit
            ), candidate AS MATERIALIZED (
                SELECT id FROM ranked WHERE CASE
                    WHEN :onlyFree THEN true
                    WHEN :sort <> 'SOONEST' THEN rank >= :afterRank AND rank <= coalesce(
                        (SELECT rank FROM ranked WHERE rank > :afterRank ORDER BY rank OFFSET :limit - 1 LIMIT 1), :never)
                    WHEN (SELECT count(*) FROM next) >= :limit THEN id IN (SELECT id FROM next)
                    ELSE true END
            ), hit AS MATERIALIZED (
                SELECT w.therapist_id AS id, min(w.km) AS km,
            """ + RANK + " AS rank, coalesce("
            + MICROSECONDS.formatted("first.starts_at") + """
                    , :never) AS soonest
                FROM wanted w LEFT JOIN LATERAL (
                    SELECT p.starts_at FROM opening p WHERE p.offer_id = w.id AND
            """ + FREE + """
                    ORDER BY p.starts_at LIMIT 1) first ON true
                WHERE CASE WHEN w.therapist_id IN (SELECT id FROM candidate) THEN true ELSE false END
                    AND (NOT :onlyFree OR first.starts_at IS NOT NULL)
                GROUP BY w.therapist_id
            ), page AS MATERIALIZED (
                SELECT * FROM hit
                WHERE (rank, soonest, id) > (:afterRank, :afterSoonest, :afterId)
                ORDER BY rank, soonest, id LIMIT :limit
            ), shown AS MATERIALIZED (
                SELECT w.* FROM wanted w JOIN page ON page.id = w.therapist_id
            )
            SELECT CASE WHEN :onlyFree THEN (SELECT count(*) FROM hit) ELSE (SELECT count(*) FROM ranked) END AS total,
                 page.rank, page.soonest, page.km,
                EXISTS (SELECT FROM opening p JOIN offer o ON o.id = p.offer_id
                    WHERE o.therapist_id = page.id AND p.starts_at > :now) AS accepting,
                (SELECT coalesce(json_agg(json_build_object('offerId', n.offer_id, 'start', n.starts_at,
                        'end', n.ends_at, 'format', n.format, 'zone', n.zone, 'locationId', n.location_id)
                        ORDER BY n.starts_at), '[]')
                    FROM (SELECT DISTINCT ON (p.starts_at) p.* FROM shown w JOIN opening p ON p.offer_id = w.id
                        WHERE w.therapist_id = page.id AND p.starts_at > :now AND
            """ + FREE + """
                        ORDER BY p.starts_at, w.position, p.format DESC LIMIT 3) n)::text AS openings,
            """ + TherapistRows.COLUMNS + """
            FROM (VALUES (1)) AS always LEFT JOIN page ON true LEFT JOIN therapist_card card ON card.id = page.id
            ORDER BY page.rank, page.soonest, page.id
            """;

    private SearchSql() {}
}
