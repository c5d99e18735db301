package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.patient.domain.PatientId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Appointments in PostgreSQL, for whoever is about to change them: every read locks its row. */
@Repository
class AppointmentStore {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);
    private static final int MOST_AHEAD = 1000;
    private static final String SELECT = "SELECT " + AppointmentColumns.ALL + " FROM appointment a ";

    private final DatabaseClient db;

    AppointmentStore(DatabaseClient db) {
        this.db = db;
    }

    /** The appointment, locked until the transaction ends. */
    Mono<Appointment> lock(AppointmentId id) {
        return db.sql(SELECT + "WHERE a.id = :id FOR UPDATE")
                .bind("id", id.value())
                .map(AppointmentColumns::appointment)
                .one()
                .timeout(TIME_OUT);
    }

    /** Makes the web session's other bookings wait until the transaction ends. */
    Mono<Void> lockHolder(HolderKey holder) {
        return db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:holder, 0))")
                .bind("holder", holder.sha256())
                .then()
                .timeout(TIME_OUT);
    }

    /** The hold that a web session has, run out or not. */
    Mono<Appointment> lockHoldOf(HolderKey holder) {
        return db.sql(SELECT + "WHERE a.holder_key_hash = decode(:holder, 'hex') AND a.state = 'HELD' FOR UPDATE")
                .bind("holder", holder.sha256())
                .map(AppointmentColumns::appointment)
                .one()
                .timeout(TIME_OUT);
    }

    /** Whether a web session has a hold that has not run out. */
    Mono<Boolean> hasHold(HolderKey holder, Instant now) {
        return db.sql("""
                        SELECT EXISTS (SELECT FROM appointment
                                        WHERE holder_key_hash = decode(:holder, 'hex') AND state = 'HELD'
                                          AND hold_expires_at > :now)
                        """)
                .bind("holder", holder.sha256())
                .bind("now", now)
                .mapValue(Boolean.class)
                .one()
                .timeout(TIME_OUT);
    }

    /** Holds and requests of a resource that overlap the window and have run out, locked in the order of their ids. */
    Flux<Appointment> lockRunOut(UUID resource, Window window, Instant now) {
        return db.sql(SELECT + """
                        WHERE a.id IN (
                              SELECT coalesce(c.appointment_id, s.id) FROM claim c
                                LEFT JOIN appointment s ON s.group_session_id = c.group_session_id
                                 AND s.state IN ('HELD', 'REQUESTED')
                                 AND coalesce(s.hold_expires_at, s.request_expires_at) <= :now
                               WHERE c.resource_id = :resource AND c.during && tstzrange(:from, :to)
                                 AND c.lapses_at <= :now)
                        ORDER BY a.id FOR UPDATE
                        """)
                .bind("resource", resource)
                .bind("from", window.from())
                .bind("to", window.to())
                .bind("now", now)
                .map(AppointmentColumns::appointment)
                .all()
                .timeout(TIME_OUT);
    }

    /** What a patient still has ahead, holds as well, locked in the order of ids; more do not fit into the longest horizon. */
    Flux<Appointment> lockAhead(PatientId patient, Instant now) {
        return db.sql(SELECT + """
                        WHERE a.patient_id = :patient AND a.starts_at > :now
                          AND a.state IN ('HELD', 'REQUESTED', 'CONFIRMED')
                        ORDER BY a.id LIMIT :most FOR UPDATE
                        """)
                .bind("patient", patient.value())
                .bind("now", now)
                .bind("most", MOST_AHEAD)
                .map(AppointmentColumns::appointment)
                .all()
                .timeout(TIME_OUT);
    }

    /** Appointments whose hold or request has run out, the longest overdue first; not locked. */
    Flux<AppointmentId> due(Instant now, int limit) {
        return db.sql("""
                        SELECT a.id FROM appointment a
                         WHERE a.state IN ('HELD', 'REQUESTED')
                           AND coalesce(a.hold_expires_at, a.request_expires_at) <= :now
                         ORDER BY coalesce(a.hold_expires_at, a.request_expires_at) LIMIT :limit
                        """)
                .bind("now", now)
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all()
                .map(AppointmentId::new)
                .timeout(TIME_OUT);
    }

    /** The appointment, locked, unless somebody else has it locked. */
    Mono<Appointment> lockIfIdle(AppointmentId id) {
        return db.sql(SELECT + "WHERE a.id = :id FOR UPDATE SKIP LOCKED")
                .bind("id", id.value())
                .map(AppointmentColumns::appointment)
                .one()
                .timeout(TIME_OUT);
    }

    /** How many holds of the patient have not run out. */
    Mono<Long> openHolds(PatientId patient, Instant now) {
        return db.sql("""
                        SELECT count(*) FROM appointment
                         WHERE patient_id = :patient AND state = 'HELD' AND hold_expires_at > :now
                        """)
                .bind("patient", patient.value())
                .bind("now", now)
                .mapValue(Long.class)
                .one()
                .timeout(TIME_OUT);
    }

    Mono<Void> insert(Appointment appointment, Instant now) {
        var statement = db.sql("""
                INSERT INTO appointment (
                    id, version, state, therapist_id, offer_id, clinic_id, patient_id, holder_key_hash, starts_at,
                    ends_at, zone, format, location_id, room_id, price_amount, price_currency, hold_expires_at,
                    request_expires_at, booked_at, cancelled_by, cancelled_late, reason, moved_late, course_id,
                    course_number, waitlist_entry_id, group_session_id, created_at, changed_at)
                VALUES (
                    :id, :version, :state, :therapist, :offer, :clinic, :patient, decode(:holder, 'hex'), :start,
                    :end, :zone, :format, :location, :room, :amount, :currency, :holdEnds,
                    :requestEnds, :booked, :cancelledBy, :late, :reason, :movedLate, :course, :number, :waitlistEntry,
                    :group, :now, :now)
                """);
        return AppointmentColumns.bindOrigin(bindAll(statement, appointment), appointment.origin())
                .bind("now", now)
                .then()
                .timeout(TIME_OUT);
    }

    /** Writes the next version; an error if the stored one is not the version before it. */
    Mono<Void> update(Appointment appointment, Instant now) {
        var statement = db.sql("""
                UPDATE appointment SET
                    version = :version, state = :state, patient_id = :patient, holder_key_hash = decode(:holder, 'hex'),
                    hold_expires_at = :holdEnds, request_expires_at = :requestEnds, booked_at = :booked,
                    cancelled_by = :cancelledBy, cancelled_late = :late, reason = :reason, moved_late = :movedLate,
                    therapist_id = :therapist, offer_id = :offer, clinic_id = :clinic, starts_at = :start,
                    ends_at = :end, zone = :zone, format = :format, location_id = :location, room_id = :room,
                    price_amount = :amount, price_currency = :currency, group_session_id = :group, changed_at = :now,
                    kept_at = CASE WHEN starts_at = :start THEN kept_at END
                 WHERE id = :id AND version = :version - 1
                """);
        return bindAll(statement, appointment)
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .timeout(TIME_OUT)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("changed by somebody else: " + appointment)))
                .then();
    }

    private static GenericExecuteSpec bindAll(GenericExecuteSpec statement, Appointment appointment) {
        return AppointmentColumns.bindSession(
                AppointmentColumns.bindStanding(statement, appointment), appointment.session());
    }

    /** How many sessions of a course are still to come after a time. */
    Mono<Integer> remaining(UUID courseId, Instant start) {
        return db.sql("""
                        SELECT count(*)::int FROM appointment
                         WHERE course_id = :course AND starts_at > :start AND state IN ('REQUESTED', 'CONFIRMED')
                        """)
                .bind("course", courseId)
                .bind("start", start)
                .mapValue(Integer.class)
                .one()
                .timeout(TIME_OUT);
    }

    /** How many sessions the patient has ahead at the clinic, those of courses apart. */
    Mono<Long> upcoming(PatientId patient, UUID clinicId, Instant now) {
        return db.sql("""
                        SELECT count(*) FROM appointment
                         WHERE patient_id = :patient AND clinic_id = :clinic AND starts_at > :now AND course_id IS NULL
                           AND (state = 'CONFIRMED' OR state = 'REQUESTED' AND request_expires_at > :now)
                        """)
                .bind("patient", patient.value())
                .bind("clinic", clinicId)
                .bind("now", now)
                .mapValue(Long.class)
                .one()
                .timeout(TIME_OUT);
    }

    /** Deletes holds that came to nothing before the given time; how many. */
    Mono<Long> forgetHolds(Instant endedBefore, int limit) {
        return db.sql("""
                        DELETE FROM appointment WHERE id IN (
                            SELECT id FROM appointment
                             WHERE booked_at IS NULL AND state IN ('CANCELLED', 'EXPIRED') AND changed_at < :before
                             ORDER BY changed_at LIMIT :limit FOR UPDATE SKIP LOCKED)
                        """)
                .bind("before", endedBefore)
                .bind("limit", limit)
                .fetch()
                .rowsUpdated()
                .timeout(TIME_OUT);
    }
}
