package care.alliance.directory.therapist.domain;

import care.alliance.directory.therapist.domain.ProfileEdit.Entry;
import care.alliance.directory.therapist.domain.ProfileEdit.OfferChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts an edit that has no faults in force. */
public final class Edits {

    private Edits() {}

    /** The therapist as the edit wants them; who and when it was confirmed stays. */
    public static Therapist applied(ProfileEdit edit, Therapist to, Editor editor) {
        Portrait old = to.portrait();
        return new Therapist(
                to.id(),
                to.loginId(),
                new Portrait(
                        old.name(),
                        edit.pronouns(),
                        edit.summary(),
                        edit.biography(),
                        edit.approach(),
                        edit.languages(),
                        edit.accessibility()),
                skills(edit, to),
                inOldOrder(to.conditions(), edit.conditions(), Function.identity()),
                edit.doesNotTreat(),
                registrations(edit, to, editor),
                offers(edit, to),
                new Practice(
                        edit.gender(),
                        Set.copyOf(edit.styles()),
                        edit.experience(),
                        edit.fluency(),
                        Set.copyOf(edit.insurers()),
                        Set.copyOf(edit.excludes()),
                        edit.capacity()),
                to.confirmedOn());
    }

    private static List<Skill> skills(ProfileEdit edit, Therapist to) {
        return edit.therapies() == null
                ? to.skills()
                : inOldOrder(to.skills(), Objects.requireNonNull(edit.therapies()), Skill::therapy);
    }

    /** A form lists choices in an order of its own, which is no reason to turn the profile around. */
    private static <T, K> List<T> inOldOrder(List<T> old, List<T> wanted, Function<T, K> key) {
        Map<K, T> byKey = wanted.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a));
        List<T> ordered = new ArrayList<>();
        old.forEach(item -> {
            T kept = byKey.get(key.apply(item));
            if (kept != null) {
                ordered.add(kept);
            }
        });
        Set<K> placed = ordered.stream().map(key).collect(Collectors.toCollection(HashSet::new));
        wanted.stream().filter(item -> placed.add(key.apply(item))).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    /** Whoever changes an entry has looked at the register; an untouched one keeps who did. */
    private static List<Registration> registrations(ProfileEdit edit, Therapist to, Editor editor) {
        List<Entry> entries = edit.registrations();
        return entries == null
                ? to.registrations()
                : entries.stream().map(entry -> registration(entry, to, editor)).toList();
    }

    private static Registration registration(Entry entry, Therapist to, Editor editor) {
        Registration seen = new Registration(
                entry.body(),
                entry.number(),
                Objects.requireNonNull(entry.status()),
                Objects.requireNonNull(entry.checkedOn()),
                editor.name(),
                Objects.requireNonNull(entry.nextCheckOn()));
        return to.registrations().stream()
                .filter(old -> seen.equals(new Registration(
                        old.body(), old.number(), old.status(), old.checkedOn(), editor.name(), old.nextCheckOn())))
                .findFirst()
                .orElse(seen);
    }

    private static List<Offer> offers(ProfileEdit edit, Therapist to) {
        Map<UUID, OfferChange> changes = new HashMap<>();
        Objects.requireNonNullElse(edit.offers(), List.<OfferChange>of())
                .forEach(change -> changes.put(change.id(), change));
        return to.offers().stream()
                .map(offer -> changes.containsKey(offer.id()) ? changed(offer, changes.get(offer.id())) : offer)
                .toList();
    }

    private static Offer changed(Offer offer, OfferChange change) {
        return new Offer(
                offer.id(),
                offer.clinicId(),
                offer.therapy(),
                offer.participation(),
                Duration.ofMinutes(change.minutes()),
                Set.copyOf(change.formats()),
                new Ages(change.ageMin(), change.ageMax()),
                new Price(change.price(), offer.price().currency()));
    }
}
