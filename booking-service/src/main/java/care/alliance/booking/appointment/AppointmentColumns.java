package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.appointment.domain.Cancellation;
import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.booking.appointment.domain.Origin;
import care.alliance.booking.appointment.domain.Origin.CoursePlace;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.replica.domain.Price;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** An appointment {@code a} as columns, and back. */
final class AppointmentColumns {

    static final String ALL = """
            a.id, a.version, a.state, a.therapist_id, a.offer_id, a.clinic_id, a.patient_id,
            encode(a.holder_key_hash, 'hex') AS holder, a.starts_at, a.ends_at, a.zone, a.format, a.location_id, a.price_amount, a.price_currency,
            coalesce(a.hold_expires_at, a.request_expires_at) AS lapses_at, a.booked_at, a.cancelled_by,
            a.cancelled_late, a.reason, a.room_id, a.moved_late, a.course_id, a.course_number, a.waitlist_entry_id,
            a.group_session_id""";

    private AppointmentColumns() {}

    static Appointment appointment(Readable row) {
        return new Appointment(
                new AppointmentId(required(row, "id", UUID.class)),
                required(row, "version", Integer.class),
                AppointmentState.valueOf(required(row, "state", String.class)),
                session(row),
                optional(row, "patient_id", UUID.class, PatientId::new),
                optional(row, "holder", String.class, HolderKey::new),
                row.get("lapses_at", Instant.class),
                row.get("booked_at", Instant.class),
                optional(
                        row,
                        "cancelled_by",
                        String.class,
                        by -> new Cancellation(Party.valueOf(by), required(row, "cancelled_late", Boolean.class))),
                row.get("reason", String.class),
                required(row, "moved_late", Boolean.class),
                new Origin(
                        optional(
                                row,
                                "course_id",
                                UUID.class,
                                course -> new CoursePlace(course, required(row, "course_number", Integer.class))),
                        row.get("waitlist_entry_id", UUID.class)));
    }

    private static Session session(Readable row) {
        return new Session(
                required(row, "therapist_id", UUID.class),
                required(row, "offer_id", UUID.class),
                required(row, "clinic_id", UUID.class),
                required(row, "starts_at", Instant.class),
                required(row, "ends_at", Instant.class),
                ZoneId.of(required(row, "zone", String.class)),
                Format.valueOf(required(row, "format", String.class)),
                row.get("location_id", UUID.class),
                row.get("room_id", UUID.class),
                new Price(required(row, "price_amount", Long.class), required(row, "price_currency", String.class)),
                row.get("group_session_id", UUID.class));
    }

    /** Binds what an appointment is from its first hold on. */
    static GenericExecuteSpec bindOrigin(GenericExecuteSpec statement, Origin origin) {
        CoursePlace course = origin.course();
        return statement
                .bind("course", orNull(course == null ? null : course.courseId(), UUID.class))
                .bind("number", orNull(course == null ? null : course.number(), Integer.class))
                .bind("waitlistEntry", orNull(origin.waitlistEntry(), UUID.class));
    }

    /** Binds what only a move changes. */
    static GenericExecuteSpec bindSession(GenericExecuteSpec statement, Session session) {
        return statement
                .bind("therapist", session.therapistId())
                .bind("offer", session.offerId())
                .bind("clinic", session.clinicId())
                .bind("start", session.start())
                .bind("end", session.end())
                .bind("zone", session.zone().getId())
                .bind("format", session.format().name())
                .bind("location", orNull(session.locationId(), UUID.class))
                .bind("room", orNull(session.roomId(), UUID.class))
                .bind("amount", session.price().amount())
                .bind("currency", session.price().currency())
                .bind("group", orNull(session.groupId(), UUID.class));
    }

    /** Binds what a change may touch. */
    static GenericExecuteSpec bindStanding(GenericExecuteSpec statement, Appointment a) {
        PatientId patient = a.patient();
        HolderKey holder = a.holder();
        Cancellation cancellation = a.cancellation();
        return statement
                .bind("id", a.id().value())
                .bind("version", a.version())
                .bind("state", a.state().name())
                .bind("patient", orNull(patient == null ? null : patient.value(), UUID.class))
                .bind("holder", orNull(holder == null ? null : holder.sha256(), String.class))
                .bind("holdEnds", orNull(a.state() == AppointmentState.HELD ? a.lapsesAt() : null, Instant.class))
                .bind(
                        "requestEnds",
                        orNull(a.state() == AppointmentState.REQUESTED ? a.lapsesAt() : null, Instant.class))
                .bind("booked", orNull(a.bookedAt(), Instant.class))
                .bind(
                        "cancelledBy",
                        orNull(cancellation == null ? null : cancellation.by().name(), String.class))
                .bind("late", orNull(cancellation == null ? null : cancellation.late(), Boolean.class))
                .bind("reason", orNull(a.reason(), String.class))
                .bind("movedLate", a.movedLate());
    }

    static Parameter orNull(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    private static <T, R> @Nullable R optional(Readable row, String column, Class<T> type, Function<T, R> make) {
        T value = row.get(column, type);
        return value == null ? null : make.apply(value);
    }
}
