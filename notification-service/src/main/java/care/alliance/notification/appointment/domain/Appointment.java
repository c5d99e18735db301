package care.alliance.notification.appointment.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as booking-service last announced it.
 *
 * @param start first instant of the session
 * @param end first instant after it
 * @param zone the clinic's zone, in which a patient reads the time
 * @param version grows with each change; what is not newer than the known version is no news
 * @param offeredUntil when the offer of a freed time ends; null in every other state
 * @param courseRemaining sessions of its course that come after this one; null when it is no session of a course
 * @param timesVersion the version that brought these times, so that a moved appointment gets messages of its own
 */
public record Appointment(
        UUID id,
        UUID clinicId,
        UUID patientId,
        Instant start,
        Instant end,
        ZoneId zone,
        Format format,
        AppointmentState state,
        @Nullable Instant offeredUntil,
        @Nullable Integer courseRemaining,
        int version,
        int timesVersion) {

    /** An appointment heard of for the first time. */
    public static Appointment announced(
            UUID id,
            UUID clinicId,
            UUID patientId,
            Instant start,
            Instant end,
            ZoneId zone,
            Format format,
            AppointmentState state,
            @Nullable Instant offeredUntil,
            @Nullable Integer courseRemaining,
            int version) {
        return new Appointment(
                id,
                clinicId,
                patientId,
                start,
                end,
                zone,
                format,
                state,
                offeredUntil,
                courseRemaining,
                version,
                version);
    }

    /** This announcement, coming after what was known; empty when it is a replay or older than that. */
    public Optional<Appointment> after(@Nullable Appointment known) {
        if (known == null) {
            return Optional.of(this);
        }
        if (version <= known.version) {
            return Optional.empty();
        }
        boolean moved = !start.equals(known.start) || !end.equals(known.end);
        return Optional.of(moved ? this : since(known.timesVersion));
    }

    private Appointment since(int timesVersion) {
        return new Appointment(
                id,
                clinicId,
                patientId,
                start,
                end,
                zone,
                format,
                state,
                offeredUntil,
                courseRemaining,
                version,
                timesVersion);
    }
}
