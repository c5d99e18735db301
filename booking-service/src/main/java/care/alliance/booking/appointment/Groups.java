package care.alliance.booking.appointment;

import static care.alliance.booking.appointment.AppointmentColumns.orNull;

import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.availability.domain.Format;
import care.alliance.kit.id.Ids;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Group sessions in PostgreSQL. One without seats that anybody has is as good as none. */
@Repository
class Groups {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    /** More than any group has seats. */
    private static final int MOST = 500;

    /** Appointments that have a seat at a time. */
    private static final String SEATS = """
            SELECT coalesce(a.hold_expires_at, a.request_expires_at) AS lapses_at FROM appointment a
             WHERE a.group_session_id = :group AND a.id IS DISTINCT FROM CAST(:except AS uuid)
               AND a.state IN ('HELD', 'REQUESTED', 'CONFIRMED', 'ARRIVED', 'COMPLETED', 'NO_SHOW')
               AND (coalesce(a.hold_expires_at, a.request_expires_at) IS NULL
                    OR coalesce(a.hold_expires_at, a.request_expires_at) > :now)
            """;

    private final DatabaseClient db;

    Groups(DatabaseClient db) {
        this.db = db;
    }

    /** A group session as it was opened. */
    record Group(UUID id, Format format, @Nullable UUID roomId) {}

    /**
     * The group session at the start of this one, made if there was none, locked until the transaction ends: whoever asks at
     * the same moment waits and then finds the same.
     */
    Mono<Group> lock(Session session) {
        return bind(db.sql("""
                        INSERT INTO group_session (id, therapist_id, offer_id, starts_at, ends_at, format, location_id)
                        VALUES (:id, :therapist, :offer, :start, :end, :format, :location)
                        ON CONFLICT (offer_id, starts_at) DO UPDATE SET therapist_id = excluded.therapist_id
                        RETURNING id, format, room_id
                        """), session)
                .bind("id", Ids.next())
                .bind("therapist", session.therapistId())
                .bind("offer", session.offerId())
                .bind("start", session.start())
                .map(Groups::group)
                .one()
                .timeout(TIME_OUT);
    }

    /** Opens it anew, for the session as it is wanted now. */
    Mono<Void> open(UUID group, Session session, @Nullable UUID room) {
        return bind(db.sql("""
                        UPDATE group_session SET ends_at = :end, format = :format, location_id = :location, room_id = :room
                         WHERE id = :group
                        """), session)
                .bind("group", group)
                .bind("room", orNull(room, UUID.class))
                .then()
                .timeout(TIME_OUT);
    }

    /** How many seats people have, one of them apart. */
    Mono<Integer> taken(UUID group, AppointmentId except, Instant now) {
        return db.sql("SELECT count(*)::int FROM (" + SEATS + ") seat")
                .bind("group", group)
                .bind("except", except.value())
                .bind("now", now)
                .mapValue(Integer.class)
                .one()
                .timeout(TIME_OUT);
    }

    /**
     * Who has a seat that can still be cancelled, held or booked. The session stays locked until the transaction ends, so that
     * nobody is given a seat in it meanwhile.
     */
    Flux<AppointmentId> locked(UUID group, Instant now) {
        return db.sql("SELECT id FROM group_session WHERE id = :group FOR UPDATE")
                .bind("group", group)
                .then()
                .thenMany(db.sql("""
                                SELECT id FROM appointment
                                 WHERE group_session_id = :group AND state IN ('HELD', 'REQUESTED', 'CONFIRMED')
                                   AND (coalesce(hold_expires_at, request_expires_at) IS NULL
                                        OR coalesce(hold_expires_at, request_expires_at) > :now)
                                 ORDER BY id LIMIT :limit
                                """)
                        .bind("group", group)
                        .bind("now", now)
                        .bind("limit", MOST)
                        .mapValue(UUID.class)
                        .all())
                .map(AppointmentId::new)
                .timeout(TIME_OUT);
    }

    /** Its claims last until then at least; null for claims that stand. */
    Mono<Void> lasts(UUID group, @Nullable Instant until) {
        return db.sql("""
                        UPDATE claim SET lapses_at = CASE
                               WHEN CAST(:until AS timestamptz) IS NOT NULL THEN greatest(lapses_at, :until) END
                         WHERE group_session_id = :group AND lapses_at IS NOT NULL
                        """)
                .bind("group", group)
                .bind("until", orNull(until, Instant.class))
                .then()
                .timeout(TIME_OUT);
    }

    /** Gives therapist and room back. */
    Mono<Void> release(UUID group) {
        return db.sql("DELETE FROM claim WHERE group_session_id = :group")
                .bind("group", group)
                .then()
                .timeout(TIME_OUT);
    }

    /**
     * Has the claims follow the seats: they stand while one does, lapse with the last that does, and go with the last that goes.
     *
     * @param except a seat that does not count any more; null for none
     */
    Mono<Void> settle(UUID group, @Nullable AppointmentId except, Instant now) {
        return db.sql("SELECT id FROM group_session WHERE id = :group FOR UPDATE")
                .bind("group", group)
                .then()
                .then(db.sql("""
                                WITH seat AS (%s),
                                     seats AS (SELECT count(*) AS taken, max(lapses_at) AS until,
                                                      count(*) > count(lapses_at) AS stands FROM seat),
                                     given_back AS (DELETE FROM claim USING seats
                                                     WHERE group_session_id = :group AND taken = 0)
                                UPDATE claim SET lapses_at = CASE WHEN stands THEN NULL ELSE until END
                                  FROM seats WHERE group_session_id = :group AND taken > 0
                                """.formatted(SEATS))
                        .bind("group", group)
                        .bind("except", orNull(except == null ? null : except.value(), UUID.class))
                        .bind("now", now)
                        .then())
                .timeout(TIME_OUT);
    }

    private static DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec statement, Session session) {
        return statement
                .bind("end", session.end())
                .bind("format", session.format().name())
                .bind("location", orNull(session.locationId(), UUID.class));
    }

    private static Group group(Readable row) {
        return new Group(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Format.valueOf(Objects.requireNonNull(row.get("format", String.class))),
                row.get("room_id", UUID.class));
    }
}
