package care.alliance.notification.appointment;

import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.appointment.domain.AppointmentState;
import care.alliance.notification.appointment.domain.Appointments;
import care.alliance.notification.appointment.domain.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAppointments implements Appointments {

    private final JdbcClient db;

    JdbcAppointments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Appointment> find(UUID id) {
        return db.sql("""
                select id, clinic_id, patient_id, starts_at, ends_at, zone, format, state, offered_until,
                    course_remaining, version, times_version
                from appointment where id = :id
                """)
                .param("id", id)
                .query((row, number) -> appointment(row))
                .optional();
    }

    @Override
    public void save(Appointment appointment) {
        db.sql("""
                insert into appointment
                    (id, clinic_id, patient_id, starts_at, ends_at, zone, format, state, offered_until,
                     course_remaining, version, times_version)
                values (:id, :clinic, :patient, :start, :end, :zone, :format, :state, :offeredUntil, :remaining, :version,
                    :timesVersion)
                on conflict (id) do update set
                    clinic_id = excluded.clinic_id, patient_id = excluded.patient_id,
                    starts_at = excluded.starts_at, ends_at = excluded.ends_at, zone = excluded.zone,
                    format = excluded.format, state = excluded.state,
                    offered_until = excluded.offered_until, course_remaining = excluded.course_remaining, version = excluded.version, times_version = excluded.times_version
                """)
                .param("id", appointment.id())
                .param("clinic", appointment.clinicId())
                .param("patient", appointment.patientId())
                .param("start", appointment.start().atOffset(ZoneOffset.UTC))
                .param("end", appointment.end().atOffset(ZoneOffset.UTC))
                .param("zone", appointment.zone().getId())
                .param("format", appointment.format().name())
                .param("state", appointment.state().name())
                .param(
                        "offeredUntil",
                        appointment.offeredUntil() == null
                                ? null
                                : appointment.offeredUntil().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("remaining", appointment.courseRemaining(), Types.INTEGER)
                .param("version", appointment.version())
                .param("timesVersion", appointment.timesVersion())
                .update();
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime offeredUntil = row.getObject("offered_until", OffsetDateTime.class);
        return new Appointment(
                row.getObject("id", UUID.class),
                row.getObject("clinic_id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                Format.valueOf(row.getString("format")),
                AppointmentState.valueOf(row.getString("state")),
                offeredUntil == null ? null : offeredUntil.toInstant(),
                row.getObject("course_remaining", Integer.class),
                row.getInt("version"),
                row.getInt("times_version"));
    }
}
