package care.alliance.booking.appointment;

import static care.alliance.booking.appointment.AppointmentColumns.orNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.patient.domain.PatientId;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every change of every appointment: who, when, from what to what. Append only. */
@Repository
class History {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);
    private static final int MOST = 200;
    private static final int MOST_OF_A_PATIENT = 50_000;

    private final DatabaseClient db;

    History(DatabaseClient db) {
        this.db = db;
    }

    /** @param before null for the first */
    Mono<Void> append(@Nullable Appointment before, Appointment after, By by, Instant at) {
        Instant start = after.session().start();
        @Nullable Instant earlier = before == null ? null : before.session().start();
        return db.sql("""
                        INSERT INTO appointment_change (appointment_id, version, at, by_kind, by_subject, by_name,
                            from_state, to_state, reason, starts_at, moved_from)
                        VALUES (:appointment, :version, :at, :kind, :subject, :name, :from, :to, :reason, :start, :movedFrom)
                        """)
                .bind("appointment", after.id().value())
                .bind("version", after.version())
                .bind("at", at)
                .bind("kind", by.party().name())
                .bind("subject", orNull(by.subject(), String.class))
                .bind("name", orNull(by.name(), String.class))
                .bind("from", orNull(before == null ? null : before.state().name(), String.class))
                .bind("to", after.state().name())
                .bind("reason", orNull(after.reason(), String.class))
                .bind("start", start)
                .bind("movedFrom", orNull(start.equals(earlier) ? null : earlier, Instant.class))
                .then()
                .timeout(TIME_OUT);
    }

    /** The change that made the appointment what it is. */
    Mono<Past> last(Appointment appointment) {
        return all(appointment.id())
                .filter(past -> past.version() == appointment.version())
                .next();
    }

    /** All of them, the first first; at most {@link #MOST}. */
    Flux<Past> all(AppointmentId id) {
        return db.sql("""
                        SELECT version, at, by_kind, by_name, from_state, to_state, reason, starts_at, moved_from
                          FROM appointment_change WHERE appointment_id = :appointment ORDER BY version LIMIT :most
                        """)
                .bind("appointment", id.value())
                .bind("most", MOST)
                .map(History::past)
                .all()
                .timeout(TIME_OUT);
    }

    /** The changes of a patient's appointments, each appointment's in order; at most {@link #MOST_OF_A_PATIENT}. */
    Mono<Map<UUID, List<Past>>> of(PatientId patient) {
        return db.sql("""
                        SELECT c.appointment_id, c.version, c.at, c.by_kind, c.by_name, c.from_state, c.to_state, c.reason,
                               c.starts_at, c.moved_from
                          FROM appointment_change c JOIN appointment a ON a.id = c.appointment_id
                         WHERE a.patient_id = :patient
                         ORDER BY a.starts_at, a.id, c.version LIMIT :most
                        """)
                .bind("patient", patient.value())
                .bind("most", MOST_OF_A_PATIENT)
                .map(row -> Map.entry(Objects.requireNonNull(row.get("appointment_id", UUID.class)), past(row)))
                .all()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())))
                .timeout(TIME_OUT);
    }

    private static Past past(Readable row) {
        String from = row.get("from_state", String.class);
        return new Past(
                Objects.requireNonNull(row.get("version", Integer.class)),
                Objects.requireNonNull(row.get("at", Instant.class)),
                Party.valueOf(Objects.requireNonNull(row.get("by_kind", String.class))),
                row.get("by_name", String.class),
                from == null ? null : AppointmentState.valueOf(from),
                AppointmentState.valueOf(Objects.requireNonNull(row.get("to_state", String.class))),
                row.get("reason", String.class),
                row.get("starts_at", Instant.class),
                row.get("moved_from", Instant.class));
    }

    /**
     * A change that was made.
     *
     * @param byName whoever it was at the clinic; null for all others
     * @param from the state before; null for the first
     * @param start when the session started after it; null for changes of a time in which that was not kept
     * @param movedFrom when it started before, if it was moved
     */
    record Past(
            int version,
            Instant at,
            Party by,
            @Nullable String byName,
            @Nullable AppointmentState from,
            AppointmentState to,
            @Nullable String reason,
            @Nullable Instant start,
            @Nullable Instant movedFrom) {

        /** As it is told to those who need not know who works at the clinic. */
        Past withoutName() {
            return new Past(version, at, by, null, from, to, reason, start, movedFrom);
        }

        @Override
        public String toString() {
            return "Past[" + version + " " + to + "]";
        }
    }
}
