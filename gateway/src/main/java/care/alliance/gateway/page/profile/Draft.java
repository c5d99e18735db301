package care.alliance.gateway.page.profile;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.page.therapist.Therapist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A profile as directory-service tells it to those who work on it.
 *
 * @param visibility {@code SHOWN}, {@code STALE}, {@code UNCONFIRMED}, {@code LAPSED} or {@code SUSPENDED}
 * @param managing whether this person may change therapies, registrations and the offers named in {@code mayChange}
 */
public record Draft(
        UUID id,
        String name,
        String initials,
        long version,
        String visibility,
        LocalDate confirmedOn,
        LocalDate hiddenFrom,
        boolean managing,
        String pronouns,
        String summary,
        String biography,
        String approach,
        List<String> languages,
        Map<String, String> fluency,
        List<String> conditions,
        Map<String, String> experience,
        List<String> excludes,
        List<String> doesNotTreat,
        List<String> accessibility,
        @Nullable String gender,
        List<String> styles,
        List<String> insurers,
        int capacity,
        List<Skill> therapies,
        List<Therapist.Registration> registrations,
        List<Therapist.Offer> offers,
        List<UUID> mayChange) {

    public Draft {
        languages = orEmpty(languages);
        fluency = Map.copyOf(Objects.requireNonNullElse(fluency, Map.of()));
        conditions = orEmpty(conditions);
        experience = Map.copyOf(Objects.requireNonNullElse(experience, Map.of()));
        excludes = orEmpty(excludes);
        doesNotTreat = orEmpty(doesNotTreat);
        accessibility = orEmpty(accessibility);
        styles = orEmpty(styles);
        insurers = orEmpty(insurers);
        therapies = orEmpty(therapies);
        registrations = orEmpty(registrations);
        offers = orEmpty(offers);
        mayChange = orEmpty(mayChange);
    }

    /** A therapy and how far the training in it has gone. */
    public record Skill(String therapy, String level) {}

    /** The offers that this person may change. */
    List<Therapist.Offer> changeable() {
        return offers.stream().filter(offer -> mayChange.contains(offer.id())).toList();
    }

    /** Whether people find it. */
    public boolean found() {
        return visibility.equals("SHOWN") || visibility.equals("STALE");
    }

    @Override
    public String toString() {
        return "Draft[id=" + id + ", version=" + version + "]";
    }
}
