package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentState;
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
import care.alliance.events.AppointmentEvent.AppointmentOffered;
import care.alliance.events.AppointmentEvent.AppointmentRequested;
import care.alliance.events.AppointmentEvent.CancelledBy;
import care.alliance.events.AppointmentSnapshot;
import care.alliance.events.SessionFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what the other services hear of a change. Holds are not announced, nor what becomes of them, but for those that wait for
 * somebody on the waitlist. */
final class Announcements {

    private Announcements() {}

    /** @param remaining sessions of its course that come after this one; null when it is no session of a course */
    static Optional<AppointmentEvent> of(Appointment after, @Nullable Integer remaining) {
        if (isOffered(after)) {
            return Optional.of(new AppointmentOffered(
                    snapshot(after, remaining), Objects.requireNonNull(after.lapsesAt(), "a hold ends")));
        }
        return after.isMereHold() ? Optional.empty() : Optional.of(event(after, snapshot(after, remaining)));
    }

    private static boolean isOffered(Appointment after) {
        return after.state() == AppointmentState.HELD && after.origin().waitlistEntry() != null;
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

    private static AppointmentSnapshot snapshot(Appointment a, @Nullable Integer remaining) {
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
                remaining,
                a.version());
    }
}
