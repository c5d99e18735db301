package care.alliance.booking.appointment;

import care.alliance.booking.patient.domain.PatientId;
import reactor.core.publisher.Flux;

/** Appointments of one patient. Whoever asks has checked that the caller is that patient. */
public interface PatientAppointments {

    /** The most that are given. */
    int MOST = 5000;

    /** All that were ever more than a hold, by start; at most {@link #MOST}. */
    Flux<AppointmentView> bookedBy(PatientId patient);
}
