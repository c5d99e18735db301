package care.alliance.directory.matching.domain;

import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.opening.domain.Opening;
import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Participation;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Skill.Level;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist as matching sees one. There is no name and no payment in it, so that neither can decide.
 *
 * @param registered whether a registration is current
 * @param conditions slugs of what they work with
 * @param languages ISO 639-1
 * @param newPatients how many they took in the last 28 days
 * @param shown how often they stood among the first five in the last 28 days
 */
public record Candidate(
        UUID id,
        boolean registered,
        Set<String> conditions,
        Set<String> languages,
        Practice practice,
        int newPatients,
        int shown,
        List<Offer> offers) {

    public Candidate {
        conditions = Set.copyOf(conditions);
        languages = Set.copyOf(languages);
        offers = List.copyOf(offers);
    }

    /**
     * What can be booked with them.
     *
     * @param level of the therapist in this therapy
     * @param price of one session, in minor units
     * @param free its next openings, soonest first
     */
    public record Offer(
            UUID id,
            UUID clinicId,
            String therapy,
            Level level,
            Participation participation,
            Ages ages,
            long price,
            List<Free> free) {

        public Offer {
            free = List.copyOf(free);
        }
    }

    /**
     * A time that is free.
     *
     * @param site where it takes place; null at a distance
     */
    public record Free(
            Opening opening, Set<TimeOfDay> times, @Nullable Site site) {

        public Free {
            times = Set.copyOf(times);
        }
    }

    /** A place with a door. */
    public record Site(Coordinates at, boolean stepFree) {}
}
