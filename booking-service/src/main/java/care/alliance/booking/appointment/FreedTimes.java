package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.Session;
import java.time.Duration;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Takes note, inside the running transaction, of times that somebody had and gave back: others may wait for them. */
@Repository
class FreedTimes {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    private final DatabaseClient db;

    FreedTimes(DatabaseClient db) {
        this.db = db;
    }

    /** A hold that somebody let go while looking around frees nothing that anybody waited for. */
    Mono<Void> add(Appointment given, Instant now) {
        Session session = given.session();
        boolean waitedFor = !given.isMereHold() || given.origin().waitlistEntry() != null;
        if (!waitedFor || !session.start().isAfter(now)) {
            return Mono.empty();
        }
        return db.sql("""
                        INSERT INTO freed_time (clinic_id, therapist_id, starts_at, ends_at, wanted_at)
                        VALUES (:clinic, :therapist, :start, :end, :now)
                        """)
                .bind("clinic", session.clinicId())
                .bind("therapist", session.therapistId())
                .bind("start", session.start())
                .bind("end", session.end())
                .bind("now", now)
                .then()
                .timeout(TIME_OUT);
    }
}
