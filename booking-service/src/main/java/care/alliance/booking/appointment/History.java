package care.alliance.booking.appointment;

import static care.alliance.booking.appointment.AppointmentColumns.orNull;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Every change of every appointment: who, when, from what to what. Append only. */
@Repository
class History {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    private final DatabaseClient db;

    History(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> append(@Nullable AppointmentState from, Appointment after, By by, Instant at) {
        return db.sql("""
                        INSERT INTO appointment_change
                            (appointment_id, version, at, by_kind, by_subject, from_state, to_state, reason)
                        VALUES (:appointment, :version, :at, :kind, :subject, :from, :to, :reason)
                        """)
                .bind("appointment", after.id().value())
                .bind("version", after.version())
                .bind("at", at)
                .bind("kind", by.party().name())
                .bind("subject", orNull(by.subject(), String.class))
                .bind("from", orNull(from == null ? null : from.name(), String.class))
                .bind("to", after.state().name())
                .bind("reason", orNull(after.reason(), String.class))
                .then()
                .timeout(TIME_OUT);
    }
}
