package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.appointment.domain.BookingPolicy;
import care.alliance.booking.appointment.domain.Cancellation;
import care.alliance.booking.appointment.domain.Origin.CoursePlace;
import care.alliance.booking.appointment.domain.Participant;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.replica.domain.Participation;
import care.alliance.booking.replica.domain.Price;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as callers see it.
 *
 * @param start first instant
 * @param end first instant after it
 * @param zone the clinic's zone
 * @param holdExpiresAt while held
 * @param requestExpiresAt while requested
 * @param roomId in person at a place that counts its rooms
 * @param groupId the group session in which this is a seat; null for others
 * @param groupSeats how many people that group session takes, by the terms that count now; null for others
 * @param participation who takes part in sessions of this offer
 * @param participants who comes along
 * @param lateFrom after when cancelling is late; null if it never is, such as for a request that nobody has answered
 * @param course when it is a session of a course
 * @param minutes length of the session
 * @param patient null while a web session that has not signed in holds it
 * @param cancellation when cancelled
 * @param reason what was said with the last change, such as why a request was declined
 */
public record AppointmentView(
        UUID id,
        AppointmentState state,
        Instant start,
        Instant end,
        ZoneId zone,
        Format format,
        int version,
        @Nullable Instant holdExpiresAt,
        @Nullable Instant requestExpiresAt,
        UUID therapistId,
        UUID offerId,
        UUID clinicId,
        @Nullable UUID locationId,
        @Nullable UUID roomId,
        @Nullable UUID groupId,
        @Nullable Integer groupSeats,
        Participation participation,
        List<Participant> participants,
        @Nullable Instant lateFrom,
        @Nullable CourseView course,
        long minutes,
        Price price,
        @Nullable PatientView patient,
        @Nullable CancellationView cancellation,
        @Nullable String reason) {

    public AppointmentView {
        participants = List.copyOf(participants);
    }

    /** The patient, as far as a list shows them. */
    public record PatientView(UUID id, @Nullable String name) {

        @Override
        public String toString() {
            return "PatientView[" + id + "]";
        }
    }

    /** Which session of which course. */
    public record CourseView(UUID id, int number) {}

    /** Who cancelled, whether late, and why if they said. */
    public record CancellationView(
            Party by, boolean late, @Nullable String reason) {

        @Override
        public String toString() {
            return "CancellationView[by=" + by + ", late=" + late + "]";
        }
    }

    static AppointmentView of(Seen seen) {
        Appointment a = seen.appointment();
        Session session = a.session();
        CoursePlace course = a.origin().course();
        return new AppointmentView(
                a.id().value(),
                a.state(),
                session.start(),
                session.end(),
                session.zone(),
                session.format(),
                a.version(),
                a.state() == AppointmentState.HELD ? a.lapsesAt() : null,
                a.state() == AppointmentState.REQUESTED ? a.lapsesAt() : null,
                session.therapistId(),
                session.offerId(),
                session.clinicId(),
                session.locationId(),
                session.roomId(),
                session.groupId(),
                session.groupId() == null ? null : seen.groupSeats(),
                seen.participation(),
                seen.participants(),
                BookingPolicy.lateFrom(a, seen.lateCancel()).orElse(null),
                course == null ? null : new CourseView(course.courseId(), course.number()),
                Duration.between(session.start(), session.end()).toMinutes(),
                session.price(),
                patient(a.patient(), seen.patientName()),
                cancellation(a.cancellation(), a.reason()),
                a.reason());
    }

    private static @Nullable PatientView patient(@Nullable PatientId id, @Nullable String name) {
        return id == null ? null : new PatientView(id.value(), name);
    }

    private static @Nullable CancellationView cancellation(@Nullable Cancellation how, @Nullable String reason) {
        return how == null ? null : new CancellationView(how.by(), how.late(), reason);
    }

    /** The entity tag of this version, with its quotes. */
    public String etag() {
        return "\"" + version + "\"";
    }

    @Override
    public String toString() {
        return "AppointmentView[" + id + " v" + version + " " + state + "]";
    }
}
