package care.alliance.notification.appointment.domain;

/** Whoever acts on an appointment's news. */
public interface AppointmentFollower {

    /** Called once for each newer version, in the transaction that saves it. */
    void changed(Appointment appointment);
}
