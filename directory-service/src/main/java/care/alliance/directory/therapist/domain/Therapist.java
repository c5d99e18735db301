package care.alliance.directory.therapist.domain;

import care.alliance.directory.therapist.domain.Registration.Status;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist.
 *
 * @param loginId subject of their own login; null for one who has none
 * @param conditions slugs of what they work with
 * @param doesNotTreat plain words for what they do not work with
 * @param practice what people can ask for
 */
public record Therapist(
        UUID id,
        @Nullable UUID loginId,
        Portrait portrait,
        List<Skill> skills,
        List<String> conditions,
        List<String> doesNotTreat,
        List<Registration> registrations,
        List<Offer> offers,
        Practice practice) {

    public Therapist {
        skills = List.copyOf(skills);
        conditions = List.copyOf(conditions);
        doesNotTreat = List.copyOf(doesNotTreat);
        registrations = List.copyOf(registrations);
        offers = List.copyOf(offers);
    }

    /** A therapist who has not said more about their practice. */
    public Therapist(
            UUID id,
            @Nullable UUID loginId,
            Portrait portrait,
            List<Skill> skills,
            List<String> conditions,
            List<String> doesNotTreat,
            List<Registration> registrations,
            List<Offer> offers) {
        this(id, loginId, portrait, skills, conditions, doesNotTreat, registrations, offers, Practice.UNSTATED);
    }

    /**
     * Whether people may find and book this therapist: at least one registration is current and none is suspended.
     * Titles such as "counsellor" are not protected, so the register is what stands between people and an impostor.
     */
    public boolean bookable() {
        return registrations.stream().anyMatch(r -> r.status() == Status.CURRENT)
                && registrations.stream().noneMatch(r -> r.status() == Status.SUSPENDED);
    }

    @Override
    public String toString() {
        return "Therapist[" + id + "]";
    }
}
