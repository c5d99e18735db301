package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.patient.domain.PatientId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which appointments to list.
 *
 * @param from earliest start, included
 * @param to latest start, excluded
 * @param states empty for all; what was never more than a hold shows only while it is held
 * @param after where the page before ended
 */
record AppointmentFilter(
        Whose whose,
        @Nullable UUID clinic,
        @Nullable UUID therapist,
        @Nullable Instant from,
        @Nullable Instant to,
        Set<AppointmentState> states,
        @Nullable Position after,
        int limit) {

    /** Whose appointments the caller may see. */
    sealed interface Whose {
        record OfPatient(PatientId patient) implements Whose {}

        record OfClinics(Set<UUID> clinics) implements Whose {}

        record OfTherapist(UUID therapist) implements Whose {}
    }

    /** A place in the list, which is in the order of start and id. */
    record Position(Instant start, UUID id) {}
}
