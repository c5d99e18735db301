package care.alliance.booking.appointment;

import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Flux;

/** What a clinic's desk sees. Whoever asks has checked that the caller works there. */
public interface ClinicAppointments {

    /** Sessions that start in the time, end excluded, without what was declined or ran out; at most 500 by start. */
    Flux<AppointmentView> between(UUID clinicId, Instant from, Instant to);

    /** Requests that wait for an answer, whatever their day; at most 500 by start. */
    Flux<AppointmentView> toConfirm(UUID clinicId);
}
