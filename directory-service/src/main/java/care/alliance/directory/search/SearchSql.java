package care.alliance.directory.search;

import care.alliance.directory.therapist.TherapistRows;

/** The search as one statement. */
final class SearchSql {

    /** Whether an opening "p" meets the wish. */
    private static final String FREE = """
            p.starts_at > :asOf
            AND (CAST(:format AS text) IS NULL OR p.format = :format)
            AND (CAST(:beforeMoment AS timestamptz) IS NULL OR p.starts_at < :beforeMoment)
            AND (CAST(:beforeDay AS date) IS NULL OR (p.starts_at AT TIME ZONE p.zone)::date < :beforeDay)
            """;

    /**
     * "wanted" are the offers that meet the wish, "hit" their therapists with the soonest opening that does; who has
     * none comes last. The order looks at openings after "asOf", so that it holds from page to page; shown are only
     * those after "now". One row comes even when nothing matches, for the total.
     */
    static final String SEARCH = """
            WITH wanted AS MATERIALIZED (
                SELECT o.id, o.therapist_id, o.position
                FROM offer o JOIN therapist t ON t.id = o.therapist_id
                WHERE t.bookable
                  AND (CAST(:therapy AS text) IS NULL OR o.therapy = :therapy)
                  AND (CAST(:participation AS text) IS NULL OR o.participation = :participation)
                  AND (CAST(:format AS text) IS NULL OR :format = ANY (o.formats))
                  AND (CAST(:age AS int) IS NULL OR :age BETWEEN coalesce(o.age_min, 0) AND coalesce(o.age_max, 999))
                  AND (CAST(:maxPrice AS bigint) IS NULL OR o.price_amount <= :maxPrice)
                  AND (CAST(:clinic AS uuid) IS NULL OR o.clinic_id = :clinic)
                  AND (CAST(:withinKm AS float8) IS NULL OR EXISTS (
                      SELECT FROM location l WHERE l.clinic_id = o.clinic_id
                      AND km_between(l.latitude, l.longitude, :latitude, :longitude) <= :withinKm))
                  AND (CAST(:language AS text) IS NULL OR :language = ANY (t.languages))
                  AND (CAST(:condition AS text) IS NULL OR :condition = ANY (t.conditions))
                  AND (CAST(:words AS text) IS NULL OR t.searchable LIKE plain_text(:pattern)
                      OR plain_text(:words) <% t.searchable)
            ), hit AS MATERIALIZED (
                SELECT w.therapist_id AS id,
                    coalesce((extract(epoch FROM min(first.starts_at)) * 1000000)::bigint, :never) AS soonest
                FROM wanted w LEFT JOIN LATERAL (
                    SELECT p.starts_at FROM opening p WHERE p.offer_id = w.id AND
            """ + FREE + """
                    ORDER BY p.starts_at LIMIT 1) first ON true
                GROUP BY w.therapist_id
                HAVING NOT :onlyFree OR min(first.starts_at) IS NOT NULL
            ), page AS MATERIALIZED (
                SELECT id, soonest FROM hit
                WHERE (soonest, id) > (:afterSoonest, :afterId)
                ORDER BY soonest, id LIMIT :limit
            ), shown AS MATERIALIZED (
                SELECT w.* FROM wanted w JOIN page ON page.id = w.therapist_id
            )
            SELECT (SELECT count(*) FROM hit) AS total, page.soonest,
                EXISTS (SELECT FROM opening p JOIN offer o ON o.id = p.offer_id
                    WHERE o.therapist_id = page.id AND p.starts_at > :now) AS accepting,
                (SELECT coalesce(json_agg(json_build_object('offerId', n.offer_id, 'start', n.starts_at,
                        'end', n.ends_at, 'format', n.format, 'zone', n.zone, 'locationId', n.location_id)
                        ORDER BY n.starts_at), '[]')
                    FROM (SELECT DISTINCT ON (p.starts_at) p.* FROM shown s JOIN opening p ON p.offer_id = s.id
                        WHERE s.therapist_id = page.id AND p.starts_at > :now AND
            """ + FREE + """
                        ORDER BY p.starts_at, s.position, p.format DESC LIMIT 3) n)::text AS openings,
            """ + TherapistRows.COLUMNS + """
            FROM (VALUES (1)) AS always LEFT JOIN page ON true LEFT JOIN therapist_card card ON card.id = page.id
            ORDER BY page.soonest, page.id
            """;

    private SearchSql() {}
}
