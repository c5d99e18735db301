package care.alliance.notification.appointment.domain;

/** Where an appointment stands, as far as it was announced; holds are only where they wait for somebody on the waitlist. */
public enum AppointmentState {
    /** Held for somebody who waited for the time. */
    OFFERED,
    REQUESTED,
    CONFIRMED,
    ARRIVED,
    COMPLETED,
    NO_SHOW,
    CANCELLED,
    DECLINED,
    EXPIRED
}
