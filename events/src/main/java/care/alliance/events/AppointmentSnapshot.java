package care.alliance.events;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it stands after the change that an event announces.
 *
 * @param patientId booking-service's id of the patient; contact details are asked for there at the moment of use
 * @param start first instant of the session
 * @param end first instant after it
 * @param zone the clinic's zone, for showing local times
 * @param locationId where it takes place; null for video and phone
 * @param courseRemaining sessions of its course that come after this one; null when it is no session of a course
 * @param version grows by at least one with each change, so a reader can drop what is older than it knows
 */
public record AppointmentSnapshot(
        UUID id,
        UUID clinicId,
        UUID therapistId,
        UUID patientId,
        Instant start,
        Instant end,
        ZoneId zone,
        SessionFormat format,
        @Nullable UUID locationId,
        @Nullable Integer courseRemaining,
        int version) {}
