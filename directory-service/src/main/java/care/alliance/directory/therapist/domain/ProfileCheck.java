package care.alliance.directory.therapist.domain;

import care.alliance.directory.search.domain.Languages;
import care.alliance.directory.therapist.domain.ProfileEdit.Entry;
import care.alliance.directory.therapist.domain.ProfileEdit.OfferChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with an edited profile, field by field. */
public final class ProfileCheck {

    private static final int LONGEST_STAY_YEARS = 3;
    private static final int OLDEST = 120;

    private final Set<String> therapies;
    private final Set<String> conditions;

    /** A check against these slugs. */
    public ProfileCheck(Collection<String> therapies, Collection<String> conditions) {
        this.therapies = Set.copyOf(therapies);
        this.conditions = Set.copyOf(conditions);
    }

    /** What is wrong with this edit of a therapist; empty for nothing. */
    public List<ProfileFault> faults(ProfileEdit edit, Therapist therapist, Editor editor, LocalDate today) {
        Findings found = new Findings();
        text(edit, found);
        lists(edit, found);
        if (edit.capacity() < 1 || edit.capacity() > 40) {
            found.add("capacity", "out-of-range", "A whole number from 1 to 40.");
        }
        Optional.ofNullable(edit.therapies()).ifPresent(skills -> skills(skills, therapist, found));
        Optional.ofNullable(edit.registrations()).ifPresent(entries -> registrations(entries, today, found));
        Optional.ofNullable(edit.offers()).ifPresent(offers -> offers(offers, therapist, editor, found));
        return found.all();
    }

    private static void text(ProfileEdit edit, Findings found) {
        found.text("pronouns", edit.pronouns(), 40, false);
        found.text("summary", edit.summary(), 300, true);
        found.text("biography", edit.biography(), 4000, true);
        found.text("approach", edit.approach(), 2000, false);
    }

    private void lists(ProfileEdit edit, Findings found) {
        if (edit.languages().isEmpty()) {
            found.add("languages", "required", "At least one language.");
        }
        found.each("languages", edit.languages(), 10, Languages::known, "The code of a language, such as en.");
        found.keys("fluency", edit.fluency().keySet(), edit.languages(), "One of the languages.");
        found.each("conditions", edit.conditions(), 40, conditions::contains, "The slug of a condition.");
        found.keys("experience", edit.experience().keySet(), edit.conditions(), "One of the conditions.");
        found.each(
                "excludes",
                edit.excludes(),
                40,
                slug -> conditions.contains(slug) && !edit.conditions().contains(slug),
                "The slug of a condition that they do not work with.");
        found.lines("doesNotTreat", edit.doesNotTreat(), 20, 120);
        found.lines("accessibility", edit.accessibility(), 20, 200);
        found.lines("insurers", edit.insurers(), 20, 60);
        found.each("styles", edit.styles(), 5, style -> true, "A style.");
    }

    private void skills(List<Skill> skills, Therapist therapist, Findings found) {
        List<String> slugs = new ArrayList<>();
        for (int i = 0; i < skills.size(); i++) {
            // Out of JSON, where anything may be missing.
            @Nullable String slug = skills.get(i).therapy();
            if (slug == null || skills.get(i).level() == null) {
                found.add("therapies[" + i + "]", "required", "A therapy and a level.");
            } else {
                slugs.add(slug);
            }
        }
        found.each("therapies", slugs, therapies.size(), therapies::contains, "The slug of a therapy.");
        boolean offered = therapist.offers().stream().map(Offer::therapy).allMatch(slugs::contains);
        if (!offered) {
            found.add("therapies", "still-offered", "A therapy that is offered cannot be taken away.");
        }
    }

    private static void registrations(List<Entry> entries, LocalDate today, Findings found) {
        if (entries.size() > 6) {
            found.add("registrations", "too-many", "At most 6.");
        }
        Set<String> known = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String at = "registrations[" + i + "].";
            found.text(at + "body", entry.body(), 60, true);
            found.text(at + "number", entry.number(), 40, true);
            if (!known.add(entry.body() + "\n" + entry.number())) {
                found.add(at + "number", "twice", "This entry is there already.");
            }
            if (entry.status() == null) {
                found.add(at + "status", "required", "What the register says.");
            }
            dates(entry, at, today, found);
        }
    }

    private static void dates(Entry entry, String at, LocalDate today, Findings found) {
        LocalDate checked = entry.checkedOn();
        LocalDate next = entry.nextCheckOn();
        if (checked == null) {
            found.add(at + "checkedOn", "required", "The day of the check.");
        } else if (checked.isAfter(today) || checked.getYear() < 1990) {
            found.add(at + "checkedOn", "not-past", "A day that has been, not before 1990.");
        }
        if (next == null) {
            found.add(at + "nextCheckOn", "required", "The day of the next check.");
        } else if (checked != null && (!next.isAfter(checked) || next.isAfter(checked.plusYears(LONGEST_STAY_YEARS)))) {
            found.add(at + "nextCheckOn", "date-order", "After the check, at most 3 years later.");
        }
    }

    private static void offers(List<OfferChange> changes, Therapist therapist, Editor editor, Findings found) {
        Predicate<OfferChange> theirs = change -> therapist.offers().stream()
                .anyMatch(offer ->
                        offer.id().equals(change.id()) && editor.manages().contains(offer.clinicId()));
        found.each("offers", changes.stream().map(OfferChange::id).toList(), 40, id -> true, "An offer.");
        for (int i = 0; i < changes.size(); i++) {
            OfferChange change = changes.get(i);
            String at = "offers[" + i + "].";
            if (!theirs.test(change)) {
                found.add(at + "id", "unknown", "An offer of this therapist at your clinic.");
            }
            if (change.minutes() < 15 || change.minutes() > 240) {
                found.add(at + "minutes", "out-of-range", "A whole number from 15 to 240.");
            }
            if (change.price() < 0 || change.price() > 100_000) {
                found.add(at + "price", "out-of-range", "From 0 to 1,000 pounds.");
            }
            if (change.formats().isEmpty()) {
                found.add(at + "formats", "required", "At least one way of meeting.");
            }
            ages(change, at, found);
        }
    }

    private static void ages(OfferChange change, String at, Findings found) {
        Integer min = change.ageMin();
        Integer max = change.ageMax();
        if (min != null && (min < 0 || min > OLDEST)) {
            found.add(at + "ageMin", "out-of-range", "A whole number from 0 to 120.");
        }
        if (max != null && (max < 0 || max > OLDEST)) {
            found.add(at + "ageMax", "out-of-range", "A whole number from 0 to 120.");
        } else if (min != null && max != null && min > max) {
            found.add(at + "ageMax", "age-order", "Not below the youngest age.");
        }
    }
}
