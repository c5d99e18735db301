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

        private Choice and(Choice other, int more) {
            SortedSet<String> all = new TreeSet<>(formats);
            all.addAll(other.formats());
            return new Choice(slug, name, all, therapists + more);
        }
    }

    static Choices of(UUID clinic, Collection<Therapist> therapists) {
        Map<String, Choice> bySlug = new TreeMap<>();
        for (Therapist therapist : therapists) {
            of(clinic, therapist)
                    .forEach((slug, theirs) ->
                            bySlug.merge(slug, theirs, (one, other) -> one.and(other, other.therapists())));
        }
        return new Choices(bySlug.values().stream()
                .sorted(Comparator.comparing(Choice::name))
                .toList());
    }

    /** However many offers of a therapy somebody has, they are one therapist. */
    private static Map<String, Choice> of(UUID clinic, Therapist therapist) {
        Map<String, Choice> bySlug = new TreeMap<>();
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
                        (one, other) -> one.and(other, 0)));
        return bySlug;
    }

    /** The therapy that was asked for, else the one that most of them offer; empty where there is none. */
    Optional<Choice> chosen(@Nullable String wanted) {
        return therapies.stream()
                .filter(one -> one.slug().equals(wanted))
                .findFirst()
                .or(() -> therapies.stream().max(Comparator.comparingInt(Choice::therapists)));
    }
}
