package care.alliance.gateway.page.anyone;

import care.alliance.gateway.page.therapist.Therapist;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What single people can book at a clinic.
 *
 * @param therapies by name
 */
record Choices(List<Choice> therapies) {

    /**
     * A therapy and how it can be had.
     *
     * @param therapists how many offer it
     */
    record Choice(String slug, String name, SortedSet<String> formats, int therapists) {

        /** The format that was asked for if there is such a one, else the first. */
        String format(@Nullable String wanted) {
            return wanted != null && formats.contains(wanted) ? wanted : formats.first();
        }
    }

    static Choices of(UUID clinic, Collection<Therapist> therapists) {
        Map<String, Choice> bySlug = new TreeMap<>();
        for (Therapist therapist : therapists) {
            therapist.offers().stream()
                    .filter(offer -> offer.clinicId().equals(clinic)
                            && offer.participation().equals("INDIVIDUAL")
                            && !offer.formats().isEmpty())
                    .forEach(offer -> bySlug.merge(
                            offer.therapy(),
                            new Choice(
                                    offer.therapy(),
                                    therapist.therapyName(offer.therapy()),
                                    new TreeSet<>(offer.formats()),
                                    1),
                            Choices::both));
        }
        return new Choices(List.copyOf(bySlug.values()));
    }

    private static Choice both(Choice one, Choice other) {
        SortedSet<String> formats = new TreeSet<>(one.formats());
        formats.addAll(other.formats());
        return new Choice(one.slug(), one.name(), formats, one.therapists() + other.therapists());
    }

    /** The therapy that was asked for, else the one that most of them offer; empty where there is none. */
    Optional<Choice> chosen(@Nullable String wanted) {
        return therapies.stream()
                .filter(one -> one.slug().equals(wanted))
                .findFirst()
                .or(() -> therapies.stream().max(Comparator.comparingInt(Choice::therapists)));
    }
}
