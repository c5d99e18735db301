package care.alliance.booking.course.domain;

import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Rooms;
import care.alliance.booking.availability.domain.SlotRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a course is planned against.
 *
 * @param rules of the offer, with the horizon that the first session keeps
 * @param format in which all sessions take place
 * @param therapist times at which the therapist is taken, buffers included
 * @param patient times at which the patient is taken
 * @param rooms when rooms are taken
 * @param fullDays dates on which the therapist has as many sessions as the clinic allows
 * @param now what notice and horizon count from
 */
public record Supply(
        SlotRules rules,
        Format format,
        List<Busy> therapist,
        List<Busy> patient,
        Rooms rooms,
        Set<LocalDate> fullDays,
        Instant now) {

    public Supply {
        therapist = List.copyOf(therapist);
        patient = List.copyOf(patient);
        fullDays = Set.copyOf(fullDays);
    }
}
