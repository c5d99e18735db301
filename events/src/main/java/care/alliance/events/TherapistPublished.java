package care.alliance.events;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be booked with a therapist, as it stands. The name stays in directory-service.
 *
 * @param loginId subject of the therapist's own login, if there is one
 * @param bookable false hides all offers, for example when a registration has lapsed
 */
public record TherapistPublished(UUID id, @Nullable UUID loginId, boolean bookable, List<Offer> offers)
        implements Event {

    public TherapistPublished {
        offers = List.copyOf(offers);
    }

    /**
     * Something that can be booked.
     *
     * @param therapy slug of the therapy
     * @param minutes length of one session
     * @param ageMin youngest age in years, inclusive; null when there is no limit
     * @param ageMax oldest age in years, inclusive; null when there is no limit
     * @param course how a course of the therapy usually runs; null where that is not known
     */
    public record Offer(
            UUID id,
            UUID clinicId,
            String therapy,
            Participation participation,
            int minutes,
            Set<SessionFormat> formats,
            @Nullable Integer ageMin,
            @Nullable Integer ageMax,
            Price price,
            @Nullable Course course) {

        public Offer {
            formats = Set.copyOf(formats);
        }
    }

    /**
     * How a course usually runs.
     *
     * @param sessionsMin fewest sessions
     * @param sessionsMax most sessions
     * @param phases in order; empty when the therapy has none
     */
    public record Course(int sessionsMin, int sessionsMax, List<Phase> phases) {

        public Course {
            phases = List.copyOf(phases);
        }

        /** A part of a course, from one session to another, both included. */
        public record Phase(String name, int from, int to) {}
    }

    /** Who takes part. */
    public enum Participation {
        INDIVIDUAL,
        COUPLE,
        FAMILY,
        GROUP
    }

    /**
     * Price of one session.
     *
     * @param amount in minor units (pence)
     * @param currency ISO 4217
     */
    public record Price(long amount, String currency) {}
}
