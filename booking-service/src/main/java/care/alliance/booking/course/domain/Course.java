package care.alliance.booking.course.domain;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.patient.domain.PatientId;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A planned run of sessions.
 *
 * @param version 1 for the first, one more with each change of the course as a whole
 * @param stopped whether somebody ended it early
 * @param zone the clinic's zone when it was booked
 * @param everyWeeks one or two
 * @param sessions how many were agreed on
 */
public record Course(
        UUID id,
        int version,
        boolean stopped,
        PatientId patient,
        UUID therapistId,
        UUID offerId,
        UUID clinicId,
        Format format,
        ZoneId zone,
        int everyWeeks,
        int sessions) {

    @Override
    public String toString() {
        return "Course[" + id + " v" + version + "]";
    }
}
