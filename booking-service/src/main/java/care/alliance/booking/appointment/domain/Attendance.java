package care.alliance.booking.appointment.domain;

/** Whether somebody who was to come along did. */
public enum Attendance {
    CAME,
    MISSED
}
