package care.alliance.notification.appointment;

import care.alliance.events.AppointmentEvent;
import care.alliance.events.AppointmentSnapshot;
import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.appointment.domain.AppointmentState;
import care.alliance.notification.appointment.domain.Format;

/** Reads booking-service's events into this service's words. */
final class Announcement {

    private Announcement() {}

    static Appointment appointment(AppointmentEvent event) {
        AppointmentSnapshot told = event.appointment();
        return Appointment.announced(
                told.id(),
                told.clinicId(),
                told.patientId(),
                told.start(),
                told.end(),
                told.zone(),
                format(told),
                state(event),
                event instanceof AppointmentEvent.AppointmentOffered offered ? offered.until() : null,
                told.courseRemaining(),
                told.version());
    }

    private static Format format(AppointmentSnapshot told) {
        return switch (told.format()) {
            case IN_PERSON -> Format.IN_PERSON;
            case VIDEO -> Format.VIDEO;
            case PHONE -> Format.PHONE;
        };
    }

    private static AppointmentState state(AppointmentEvent event) {
        return switch (event) {
            case AppointmentEvent.AppointmentOffered _ -> AppointmentState.OFFERED;
            case AppointmentEvent.AppointmentRequested _ -> AppointmentState.REQUESTED;
            case AppointmentEvent.AppointmentConfirmed _ -> AppointmentState.CONFIRMED;
            case AppointmentEvent.AppointmentArrived _ -> AppointmentState.ARRIVED;
            case AppointmentEvent.AppointmentCompleted _ -> AppointmentState.COMPLETED;
            case AppointmentEvent.AppointmentMissed _ -> AppointmentState.NO_SHOW;
            case AppointmentEvent.AppointmentCancelled _ -> AppointmentState.CANCELLED;
            case AppointmentEvent.AppointmentDeclined _ -> AppointmentState.DECLINED;
            case AppointmentEvent.AppointmentExpired _ -> AppointmentState.EXPIRED;
        };
    }
}
