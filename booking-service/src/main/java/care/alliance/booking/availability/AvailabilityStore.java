package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.policy.PolicyColumns;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.replica.OfferColumns;
import care.alliance.booking.replica.domain.AnyOffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Availability in PostgreSQL: offer, clinic, terms, hours, what interrupts them, rooms and claims in one statement. */
@Repository
class AvailabilityStore implements Availability {
    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    /** A session with its buffers reaches no further than this beyond its start. */
    private static final Duration MARGIN = Duration.ofDays(2);

    /** Hours of so long before a start still say where its grid begins. */
    private static final int DAYS_BACK = 14;

    /** Ranges as PostgreSQL sends them, see {@link SentRanges}: as text, a thousand would take as long as all the rest. */
    private static final String SENT = "coalesce(string_agg(range_send(during), ''), '')";

    /** Ranges in whole seconds, which no start lies between, inside of JSON: from, to, from, to. */
    private static final String SPANS = """
            coalesce('[' || string_agg(
                floor(date_part('epoch', lower(during)))::bigint || ','
                    || ceil(date_part('epoch', upper(during)))::bigint, ',') || ']', '[]')
            """;

    private static final String CLAIMS = """
               FROM claim
              WHERE resource_id = %s AND during && tstzrange(:from, :to)
                AND (lapses_at IS NULL OR lapses_at > :now))
            """;

    private static final String NEAR = """
            (last_day IS NULL OR last_day >= CAST(:from AS timestamptz)::date - %d
                             AND first_day <= CAST(:to AS timestamptz)::date + 2)
            AND (ends_at IS NULL OR ends_at > :from AND starts_at < :to)
            """.formatted(DAYS_BACK);

    private static final String TIMES = "SELECT " + OfferColumns.OFFER + ", " + OfferColumns.CLINIC + ", "
            + PolicyColumns.POLICY + """
                , p.nation, a.zone AS hours_zone, a.weekly::text AS weekly,
                """
            + "(SELECT " + SENT + CLAIMS.formatted("t.id") + """
                 AS busy,
                (SELECT coalesce(json_agg(json_build_object('kind', kind, 'firstDay', first_day, 'lastDay', last_day,
                            'startsAt', starts_at, 'endsAt', ends_at, 'hours', hours, 'zone', zone)
                            ORDER BY created_at, id), '[]')::text
                   FROM availability_exception WHERE therapist_id = t.id AND
                """ + NEAR + """
                ) AS exceptions,
                (SELECT\s""" + SENT + """
                   FROM (SELECT unnest(range_agg(during)) AS during FROM busy_time
                          WHERE therapist_id = t.id AND during && tstzrange(:from, :to)) AS busy) AS elsewhere,
                (SELECT coalesce(json_agg(json_build_object('name', name, 'firstDay', first_day, 'lastDay', last_day,
                            'startsAt', starts_at, 'endsAt', ends_at)), '[]')::text
                   FROM clinic_closure WHERE clinic_id = c.id AND
                """ + NEAR + """
                ) AS closures,
                (SELECT array_agg(day) FROM worked_holiday w WHERE w.clinic_id = c.id) AS worked_holidays,
                (SELECT coalesce(json_agg(json_build_object('locationId', r.location_id, 'busy', CAST(
                (SELECT\s""" + SPANS
            + CLAIMS.formatted("r.id") + """
                   AS json))), '[]')::text FROM room r WHERE r.clinic_id = c.id AND r.open) AS rooms,
                CASE WHEN coalesce(op.daily_cap, p.daily_cap) IS NOT NULL THEN (
                    SELECT array_agg(day) FROM (
                        SELECT (coalesce(s.starts_at, g.starts_at) AT TIME ZONE c.zone)::date AS day
                          FROM claim k
                          LEFT JOIN appointment s ON s.id = k.appointment_id
                          LEFT JOIN group_session g ON g.id = k.group_session_id
                         WHERE k.resource_id = t.id AND k.during && tstzrange(:from, :to)
                           AND (k.lapses_at IS NULL OR k.lapses_at > :now)
                         GROUP BY 1 HAVING count(*) >= coalesce(op.daily_cap, p.daily_cap)) AS full_day)
                END AS full_days,
                CASE WHEN o.participation = 'GROUP' THEN (
                    SELECT json_agg(json_build_object('start', g.starts_at, 'end', g.ends_at, 'format', g.format,
                               'locationId', g.location_id, 'taken', g.taken))::text
                      FROM (SELECT s.*, (SELECT count(*) FROM appointment a
                                          WHERE a.group_session_id = s.id
                                            AND a.state IN ('HELD', 'REQUESTED', 'CONFIRMED', 'ARRIVED', 'COMPLETED', 'NO_SHOW')
                                            AND (coalesce(a.hold_expires_at, a.request_expires_at) IS NULL
                                                 OR coalesce(a.hold_expires_at, a.request_expires_at) > :now)) AS taken
                              FROM group_session s
                             WHERE s.offer_id = o.id AND s.starts_at >= :from AND s.starts_at < :to) g
                     WHERE g.taken > 0)
                END AS groups
              FROM therapist t
              JOIN offer o ON o.therapist_id = t.id AND NOT o.withdrawn
              JOIN clinic c ON c.id = o.clinic_id
              LEFT JOIN clinic_policy p ON p.clinic_id = c.id
              LEFT JOIN offer_policy op ON op.offer_id = o.id
              LEFT JOIN availability a ON a.therapist_id = t.id
             WHERE t.bookable AND
            """;

    private static final String OF_THERAPIST =
            TIMES + " t.id = :therapist AND (:offer IS NULL OR o.id = :offer) ORDER BY o.id LIMIT 50";

    private static final String AT_CLINIC = TIMES + """
             c.id = :clinic AND o.therapy = :therapy AND o.participation = :participation
             ORDER BY o.id LIMIT 100
            """;

    private record OfTherapist(UUID therapistId, @Nullable UUID offerId, Window window) {}

    private record NextOfTherapist(UUID therapistId, UUID offerId, Format format, Instant around, int limit) {}

    private final SharedReads<OfTherapist, List<OfferTimes>> shared = new SharedReads<>();
    private final SharedReads<NextOfTherapist, List<Slot>> sharedNext = new SharedReads<>();
    private final DatabaseClient db;
    private final TimesRow rows;
    private final Clock clock;

    AvailabilityStore(DatabaseClient db, TimesRow rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Mono<BookableContext> context(UUID therapistId, UUID offerId, Window near) {
        return times(therapistId, offerId, near).next().map(OfferTimes::context);
    }

    @Override
    public Mono<List<Slot>> nextFree(UUID therapistId, UUID offerId, Format format, Instant around, int limit) {
        return sharedNext.ask(
                new NextOfTherapist(therapistId, offerId, format, around, limit),
                clock.instant(),
                now -> times(therapistId, offerId, ahead(now), now)
                        .next()
                        .map(times -> times.around(around, format, limit, now))
                        .defaultIfEmpty(List.of()));
    }

    /** All that can be booked; from a full hour to a full hour, so that whoever asks for other times reads the same window. */
    private static Window ahead(Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        return new Window(hour, hour.plus(1, ChronoUnit.HOURS).plus(ClinicPolicy.LONGEST_HORIZON));
    }

    @Override
    public Flux<OfferTimes> times(UUID therapistId, @Nullable UUID offerId, Window window) {
        return times(therapistId, offerId, window, clock.instant());
    }

    @Override
    public Flux<OfferTimes> times(UUID therapistId, @Nullable UUID offerId, Window window, Instant now) {
        return shared.ask(
                        new OfTherapist(therapistId, offerId, window),
                        now,
                        asked -> read(therapistId, offerId, window, asked).collectList())
                .flatMapIterable(times -> times);
    }

    private Flux<OfferTimes> read(UUID therapistId, @Nullable UUID offerId, Window window, Instant now) {
        var query = near(OF_THERAPIST, window, now).bind("therapist", therapistId);
        return (offerId == null ? query.bindNull("offer", UUID.class) : query.bind("offer", offerId))
                .map(row -> rows.read(row, window))
                .all()
                .timeout(TIME_OUT);
    }

    @Override
    public Flux<OfferTimes> atClinic(AnyOffer any, Window window, Instant now) {
        return near(AT_CLINIC, window, now)
                .bind("clinic", any.clinicId())
                .bind("therapy", any.therapy())
                .bind("participation", any.participation().name())
                .map(row -> rows.read(row, window))
                .all()
                .timeout(TIME_OUT);
    }

    private DatabaseClient.GenericExecuteSpec near(String sql, Window window, Instant now) {
        return db.sql(sql)
                .bind("from", window.from().minus(MARGIN))
                .bind("to", window.to().plus(MARGIN))
                .bind("now", now);
    }
}
