package care.alliance.directory.therapist.domain;

import care.alliance.directory.therapist.domain.Registration.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A profile as somebody wants it to be. What is left out of it is meant to be empty, but for the last three, which only
 * managers may name and which otherwise stay as they are.
 *
 * @param languages ISO 639-1 codes, the strongest first
 * @param fluency by language, where it is less than fluent
 * @param experience by condition, where it is more than declared
 * @param excludes slugs of conditions that they do not treat
 * @param doesNotTreat plain words for the same and for what has no slug
 * @param gender null when not said
 * @param capacity how many new patients they can take in four weeks
 * @param registrations all that count from now on
 * @param offers those that change; the others stay
 */
public record ProfileEdit(
        String pronouns,
        String summary,
        String biography,
        String approach,
        List<String> languages,
        Map<String, Fluency> fluency,
        List<String> conditions,
        Map<String, Experience> experience,
        List<String> excludes,
        List<String> doesNotTreat,
        List<String> accessibility,
        @Nullable Gender gender,
        List<Style> styles,
        List<String> insurers,
        int capacity,
        @Nullable List<Skill> therapies,
        @Nullable List<Entry> registrations,
        @Nullable List<OfferChange> offers) {

    public ProfileEdit {
        pronouns = stripped(pronouns);
        summary = stripped(summary);
        biography = stripped(biography);
        approach = stripped(approach);
        languages = words(languages);
        fluency = fluency == null ? Map.of() : Map.copyOf(fluency);
        conditions = words(conditions);
        experience = experience == null ? Map.of() : Map.copyOf(experience);
        excludes = words(excludes);
        doesNotTreat = words(doesNotTreat);
        accessibility = words(accessibility);
        styles = styles == null ? List.of() : List.copyOf(styles);
        insurers = words(insurers);
        therapies = therapies == null ? null : List.copyOf(therapies);
        registrations = registrations == null ? null : List.copyOf(registrations);
        offers = offers == null ? null : List.copyOf(offers);
    }

    /** Whether it names what only managers may change. */
    public boolean touchesTheClinics() {
        return therapies != null || registrations != null || offers != null;
    }

    private static String stripped(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    }

    private static List<String> words(@Nullable List<String> lines) {
        return lines == null
                ? List.of()
                : lines.stream().map(ProfileEdit::stripped).toList();
    }

    /**
     * An entry in a register as a manager saw it. Null where it was left out, which is refused.
     *
     * @param nextCheckOn when somebody must look again
     */
    public record Entry(
            String body,
            String number,
            @Nullable Status status,
            @Nullable LocalDate checkedOn,
            @Nullable LocalDate nextCheckOn) {

        public Entry {
            body = stripped(body);
            number = stripped(number);
        }
    }

    /**
     * What is new about an offer.
     *
     * @param price in minor units of the offer's own currency
     * @param ageMin null when there is no lower end
     * @param ageMax null when there is no upper end
     */
    public record OfferChange(
            UUID id,
            int minutes,
            List<Format> formats,
            @Nullable Integer ageMin,
            @Nullable Integer ageMax,
            long price) {

        public OfferChange {
            formats = formats == null ? List.of() : List.copyOf(formats);
        }
    }

    @Override
    public String toString() {
        return "ProfileEdit[…]";
    }
}
