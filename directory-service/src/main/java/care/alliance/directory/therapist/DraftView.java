package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.Editor;
import care.alliance.directory.therapist.domain.Experience;
import care.alliance.directory.therapist.domain.Fluency;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Portrait;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Registration;
import care.alliance.directory.therapist.domain.Skill;
import care.alliance.directory.therapist.domain.Style;
import care.alliance.directory.therapist.domain.Therapist;
import care.alliance.directory.therapist.domain.Visibility;
import care.alliance.directory.therapist.domain.VisibilityRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A profile as those who work on it see it.
 *
 * @param version to be sent back in {@code If-Match}
 * @param hiddenFrom when it is hidden unless somebody confirms it
 * @param unconfirmedSince what the badge says; null for no badge
 * @param managing whether the caller may change therapies, registrations and the offers named in {@code mayChange}
 */
record DraftView(
        UUID id,
        String name,
        String initials,
        long version,
        Visibility visibility,
        LocalDate confirmedOn,
        LocalDate hiddenFrom,
        @Nullable LocalDate unconfirmedSince,
        boolean self,
        boolean managing,
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
        List<Skill> therapies,
        List<Registration> registrations,
        List<OfferView> offers,
        List<UUID> mayChange) {

    static DraftView of(StoredTherapist stored, Editor editor, VisibilityRules rules, LocalDate today) {
        Therapist therapist = stored.therapist();
        Portrait portrait = therapist.portrait();
        Practice practice = therapist.practice();
        LocalDate confirmedOn = Objects.requireNonNullElse(therapist.confirmedOn(), today);
        return new DraftView(
                therapist.id(),
                portrait.name(),
                Portrait.initials(portrait.name()),
                stored.version(),
                therapist.visibility(rules, today),
                confirmedOn,
                rules.hiddenFrom(confirmedOn),
                rules.unconfirmedSince(confirmedOn, today),
                editor.self(),
                editor.managing(),
                portrait.pronouns(),
                portrait.summary(),
                portrait.biography(),
                portrait.approach(),
                portrait.languages(),
                new TreeMap<>(practice.fluency()),
                therapist.conditions(),
                new TreeMap<>(practice.experience()),
                practice.excludes().stream().sorted().toList(),
                therapist.doesNotTreat(),
                portrait.accessibility(),
                practice.gender(),
                practice.styles().stream().sorted().toList(),
                practice.insurers().stream().sorted().toList(),
                practice.capacity(),
                therapist.skills(),
                therapist.registrations(),
                therapist.offers().stream().map(OfferView::of).toList(),
                therapist.offers().stream()
                        .filter(offer -> editor.manages().contains(offer.clinicId()))
                        .map(offer -> offer.id())
                        .toList());
    }

    @Override
    public String toString() {
        return "DraftView[id=" + id + ", version=" + version + "]";
    }
}
