package care.alliance.directory.therapist;

import care.alliance.directory.database.Columns;
import care.alliance.directory.therapist.TherapistProfile.LocationLine;
import care.alliance.directory.therapist.TherapistProfile.PracticeView;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Registration;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads therapists whose ids are known. */
@Component
class TherapistReader {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String OPENINGS = """
            t.bookable AND EXISTS (SELECT FROM opening p JOIN offer o ON o.id = p.offer_id
                WHERE o.therapist_id = t.id AND p.starts_at > :now) AS accepting,
            (SELECT coalesce(json_agg(json_build_object('offerId', n.offer_id, 'start', n.starts_at, 'end', n.ends_at,
                    'format', n.format, 'zone', n.zone, 'locationId', n.location_id) ORDER BY n.starts_at), '[]')
                FROM (SELECT DISTINCT ON (p.starts_at) p.* FROM opening p JOIN offer o ON o.id = p.offer_id
                    WHERE o.therapist_id = t.id AND p.starts_at > :now
                    ORDER BY p.starts_at, o.position, p.format DESC LIMIT 3) n)::text AS openings
            """;
    private static final String PROFILE = "SELECT " + TherapistRows.COLUMNS + "," + OPENINGS + """
            , t.biography, t.approach, t.does_not_treat, t.accessibility, t.practice::text AS practice,
            (SELECT coalesce(json_agg(json_build_object('body', r.body, 'number', r.number, 'status', r.status,
                    'checkedOn', r.checked_on, 'checkedBy', r.checked_by, 'nextCheckOn', r.next_check_on) ORDER BY r.position), '[]')
                FROM registration r WHERE r.therapist_id = t.id)::text AS registrations,
            (SELECT coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'town', l.town,
                    'outwardCode', l.outward_code, 'zone', c.zone) ORDER BY c.name, l.position), '[]')
                FROM location l JOIN clinic c ON c.id = l.clinic_id
                WHERE EXISTS (SELECT FROM offer o WHERE o.therapist_id = t.id AND o.clinic_id = c.id))::text AS locations
            FROM therapist t JOIN therapist_card card ON card.id = t.id
            WHERE t.id = :id AND (t.bookable OR :hiddenToo)
            """;
    private static final String BATCH = "SELECT " + TherapistRows.COLUMNS + "," + OPENINGS + """
            FROM therapist t JOIN therapist_card card ON card.id = t.id
            WHERE t.id = ANY(:ids)
            """;

    private final DatabaseClient database;
    private final TherapistRows rows;
    private final Clock clock;

    TherapistReader(DatabaseClient database, TherapistRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** The profile; empty for an unknown therapist and for one who may not be booked. */
    Mono<TherapistProfile> profile(UUID id) {
        return read(id, false);
    }

    /** The profile, even of somebody hidden; for those who work on it. */
    Mono<TherapistProfile> evenHidden(UUID id) {
        return read(id, true);
    }

    private Mono<TherapistProfile> read(UUID id, boolean hiddenToo) {
        return database.sql(PROFILE)
                .bind("id", id)
                .bind("hiddenToo", hiddenToo)
                .bind("now", clock.instant())
                .map(this::profile)
                .one()
                .timeout(LIMIT);
    }

    /** Cards of these therapists, bookable or not, because a past session keeps its therapist's name. */
    Flux<TherapistCard> cards(List<UUID> ids) {
        return database.sql(BATCH)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("now", clock.instant())
                .map(rows::card)
                .all()
                .timeout(LIMIT);
    }

    private TherapistProfile profile(Readable row) {
        return new TherapistProfile(
                rows.card(row),
                Columns.text(row, "biography"),
                Columns.text(row, "approach"),
                rows.list(row, "registrations", Registration[].class),
                Columns.texts(row, "does_not_treat"),
                Columns.texts(row, "accessibility"),
                PracticeView.of(rows.one(row, "practice", Practice.class)),
                rows.list(row, "locations", LocationLine[].class));
    }
}
