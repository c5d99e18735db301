package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.policy.PolicyColumns;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.replica.OfferColumns;
import care.alliance.booking.replica.domain.Clinic;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Availability in PostgreSQL: offer, clinic, policy, hours and claims in one statement. */
@Repository
class AvailabilityStore implements Availability {
    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    /** A session with its buffers reaches no further than this beyond its start. */
    private static final Duration MARGIN = Duration.ofDays(2);

    private static final TypeReference<List<Busy>> BUSY = new TypeReference<>() {};

    private static final String TIMES =
            "SELECT " + OfferColumns.OFFER + ", " + OfferColumns.CLINIC + ", " + PolicyColumns.POLICY + """
                , a.zone AS hours_zone, a.weekly::text AS weekly,
                (SELECT coalesce(json_agg(json_build_object('from', lower(during), 'to', upper(during))), '[]')::text
                   FROM claim
                  WHERE resource_id = :therapist AND during && tstzrange(:from, :to)
                    AND (lapses_at IS NULL OR lapses_at > :now)) AS busy
              FROM therapist t
              JOIN offer o ON o.therapist_id = t.id AND NOT o.withdrawn
              JOIN clinic c ON c.id = o.clinic_id
              LEFT JOIN clinic_policy p ON p.clinic_id = c.id
              LEFT JOIN availability a ON a.therapist_id = t.id
             WHERE t.id = :therapist AND t.bookable AND (:offer IS NULL OR o.id = :offer)
             ORDER BY o.id
             LIMIT 50
            """;

    private final DatabaseClient db;
    private final JsonMapper json;
    private final WeeklyHoursJson weekly;
    private final Clock clock;

    AvailabilityStore(DatabaseClient db, JsonMapper json, WeeklyHoursJson weekly, Clock clock) {
        this.db = db;
        this.json = json;
        this.weekly = weekly;
        this.clock = clock;
    }

    @Override
    public Mono<BookableContext> context(UUID therapistId, UUID offerId) {
        Instant now = clock.instant();
        return times(therapistId, offerId, new Window(now, now)).next().map(OfferTimes::context);
    }

    @Override
    public Mono<List<Slot>> nextFree(UUID therapistId, UUID offerId, Format format, Instant around, int limit) {
        Instant now = clock.instant();
        return times(therapistId, offerId, new Window(now, now.plus(ClinicPolicy.LONGEST_HORIZON)))
                .next()
                .map(times -> times.around(around, format, limit, now))
                .defaultIfEmpty(List.of());
    }

    @Override
    public Flux<OfferTimes> times(UUID therapistId, @Nullable UUID offerId, Window window) {
        var query = db.sql(TIMES)
                .bind("therapist", therapistId)
                .bind("from", window.from().minus(MARGIN))
                .bind("to", window.to().plus(MARGIN))
                .bind("now", clock.instant());
        return (offerId == null ? query.bindNull("offer", UUID.class) : query.bind("offer", offerId))
                .map(this::times)
                .all()
                .timeout(TIME_OUT);
    }

    private OfferTimes times(Readable row) {
        Clinic clinic = OfferColumns.clinic(row);
        return new OfferTimes(
                BookableContext.of(OfferColumns.offer(row), clinic, PolicyColumns.policy(row), plan(row, clinic)),
                json.readValue(Objects.requireNonNull(row.get("busy", String.class)), BUSY));
    }

    private WeeklyPlan plan(Readable row, Clinic clinic) {
        String zone = row.get("hours_zone", String.class);
        String hours = row.get("weekly", String.class);
        return zone == null || hours == null
                ? new WeeklyPlan(clinic.zone(), List.of())
                : new WeeklyPlan(ZoneId.of(zone), weekly.read(hours));
    }
}
