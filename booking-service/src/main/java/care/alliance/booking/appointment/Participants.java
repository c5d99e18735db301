package care.alliance.booking.appointment;

import static care.alliance.booking.appointment.AppointmentColumns.orNull;

import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.Attendance;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Those who come along to sessions, in PostgreSQL. */
@Repository
class Participants {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    private final DatabaseClient db;

    Participants(DatabaseClient db) {
        this.db = db;
    }

    /** These and nobody else come along, in the running transaction. Who keeps number and name keeps the attendance. */
    Mono<Void> set(AppointmentId appointment, List<String> names) {
        return db.sql("""
                        WITH named AS (SELECT number, name FROM unnest(CAST(:names AS text[])) WITH ORDINALITY n (name, number)),
                             gone AS (DELETE FROM participant WHERE appointment_id = :appointment AND number > :count)
                        INSERT INTO participant (appointment_id, number, name)
                        SELECT :appointment, number, name FROM named
                        ON CONFLICT (appointment_id, number) DO UPDATE SET name = excluded.name,
                            attendance = CASE WHEN participant.name = excluded.name THEN participant.attendance END
                        """)
                .bind("appointment", appointment.value())
                .bind("names", names.toArray(String[]::new))
                .bind("count", names.size())
                .then()
                .timeout(TIME_OUT);
    }

    /** Whether there is somebody of that number. */
    Mono<Boolean> attended(AppointmentId appointment, int number, @Nullable Attendance attendance) {
        return db.sql(
                        "UPDATE participant SET attendance = :attendance WHERE appointment_id = :appointment AND number = :number")
                .bind("attendance", orNull(attendance == null ? null : attendance.name(), String.class))
                .bind("appointment", appointment.value())
                .bind("number", number)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1)
                .timeout(TIME_OUT);
    }
}
