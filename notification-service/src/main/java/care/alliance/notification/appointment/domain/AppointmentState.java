package care.alliance.notification.appointment.domain;

/** Where an appointment stands, as far as it was announced; holds never are. */
public enum AppointmentState {
    REQUESTED,
    CONFIRMED,
    ARRIVED,
    COMPLETED,
    NO_SHOW,
    CANCELLED,
    DECLINED,
    EXPIRED
}
