package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.Cancellation;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.events.AppointmentEvent;
import care.alliance.events.AppointmentEvent.AppointmentArrived;
import care.alliance.events.AppointmentEvent.AppointmentCancelled;
import care.alliance.events.AppointmentEvent.AppointmentCompleted;
import care.alliance.events.AppointmentEvent.AppointmentConfirmed;
import care.alliance.events.AppointmentEvent.AppointmentDeclined;
import care.alliance.events.AppointmentEvent.AppointmentExpired;
import care.alliance.events.AppointmentEvent.AppointmentMissed;
import care.alliance.events.AppointmentEvent.AppointmentRequested;
import care.alliance.events.AppointmentEvent.CancelledBy;
import care.alliance.events.AppointmentSnapshot;
import care.alliance.events.SessionFormat;
import java.util.Objects;
import java.util.Optional;

/** Says what the other services hear of a change. Holds are not announced, nor what becomes of them. */
final class Announcements {

    private Announcements() {}

    static Optional<AppointmentEvent> of(Appointment after) {
        return after.isMereHold() ? Optional.empty() : Optional.of(event(after, snapshot(after)));
    }

    private static AppointmentEvent event(Appointment after, AppointmentSnapshot snapshot) {
        return switch (after.state()) {
            case HELD -> throw new IllegalStateException("a hold is never booked");
            case REQUESTED -> new AppointmentRequested(snapshot);
            case CONFIRMED -> new AppointmentConfirmed(snapshot);
            case ARRIVED -> new AppointmentArrived(snapshot);
            case COMPLETED -> new AppointmentCompleted(snapshot);
            case NO_SHOW -> new AppointmentMissed(snapshot);
            case DECLINED -> new AppointmentDeclined(snapshot);
            case EXPIRED -> new AppointmentExpired(snapshot);
            case CANCELLED -> cancelled(snapshot, Objects.requireNonNull(after.cancellation()));
        };
    }

    private static AppointmentEvent cancelled(AppointmentSnapshot snapshot, Cancellation how) {
        return new AppointmentCancelled(
                snapshot, how.by() == Party.PATIENT ? CancelledBy.PATIENT : CancelledBy.CLINIC, how.late());
    }

    private static AppointmentSnapshot snapshot(Appointment a) {
        Session session = a.session();
        return new AppointmentSnapshot(
                a.id().value(),
                session.clinicId(),
                session.therapistId(),
                Objects.requireNonNull(a.patient(), "booked by nobody").value(),
                session.start(),
                session.end(),
                session.zone(),
                switch (session.format()) {
                    case IN_PERSON -> SessionFormat.IN_PERSON;
                    case VIDEO -> SessionFormat.VIDEO;
                    case PHONE -> SessionFormat.PHONE;
                },
                session.locationId(),
                a.version());
    }
}
