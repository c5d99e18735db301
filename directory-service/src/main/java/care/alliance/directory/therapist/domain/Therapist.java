package care.alliance.directory.therapist.domain;

import java.time.LocalDate;
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
 * @param confirmedOn when somebody last said that all of this is right; null for the day on which it is saved
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
        Practice practice,
        @Nullable LocalDate confirmedOn) {

    public Therapist {
        skills = List.copyOf(skills);
        conditions = List.copyOf(conditions);
        doesNotTreat = List.copyOf(doesNotTreat);
        registrations = List.copyOf(registrations);
        offers = List.copyOf(offers);
    }

    /** A therapist who is confirmed by being saved. */
    public Therapist(
            UUID id,
            @Nullable UUID loginId,
            Portrait portrait,
            List<Skill> skills,
            List<String> conditions,
            List<String> doesNotTreat,
            List<Registration> registrations,
            List<Offer> offers,
            Practice practice) {
        this(id, loginId, portrait, skills, conditions, doesNotTreat, registrations, offers, practice, null);
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

    /** The same, confirmed on this day. */
    public Therapist confirmed(LocalDate day) {
        return new Therapist(
                id, loginId, portrait, skills, conditions, doesNotTreat, registrations, offers, practice, day);
    }

    /** Whether people may find and book this therapist on this day, and if not, why. */
    public Visibility visibility(VisibilityRules rules, LocalDate today) {
        return rules.visibility(registrations, confirmedOn == null ? today : confirmedOn, today);
    }

    @Override
    public String toString() {
        return "Therapist[" + id + "]";
    }
}
