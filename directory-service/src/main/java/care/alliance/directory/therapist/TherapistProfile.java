package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.Experience;
import care.alliance.directory.therapist.domain.Fluency;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Portrait;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Registration;
import care.alliance.directory.therapist.domain.Style;
import care.alliance.directory.therapist.domain.Therapist;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A therapist's own page as the API answers it: the card and more. */
record TherapistProfile(
        @JsonUnwrapped TherapistCard card,
        String biography,
        String approach,
        List<Registration> registrations,
        List<String> doesNotTreat,
        List<String> accessibility,
        PracticeView practice,
        List<LocationLine> locations) {

    /** The same page with what an edit wants. */
    TherapistProfile with(Therapist edited, TherapistRows rows) {
        Portrait portrait = edited.portrait();
        TherapistCard wanted = new TherapistCard(
                card.id(),
                card.name(),
                card.initials(),
                portrait.pronouns(),
                portrait.summary(),
                portrait.languages(),
                card.clinics(),
                edited.skills().stream()
                        .flatMap(skill -> rows.skill(skill.therapy(), skill.level()))
                        .toList(),
                edited.conditions(),
                edited.offers().stream().map(OfferView::of).toList(),
                card.accepting(),
                card.openings(),
                card.unconfirmedSince());
        return new TherapistProfile(
                wanted,
                portrait.biography(),
                portrait.approach(),
                edited.registrations(),
                edited.doesNotTreat(),
                portrait.accessibility(),
                PracticeView.of(edited.practice()),
                locations);
    }

    /** What they say about their work; {@code excludes} is told in words as {@code doesNotTreat}. */
    record PracticeView(
            @Nullable Gender gender,
            List<Style> styles,
            Map<String, Experience> experience,
            Map<String, Fluency> fluency,
            List<String> insurers) {

        static PracticeView of(Practice practice) {
            return new PracticeView(
                    practice.gender(),
                    practice.styles().stream().sorted().toList(),
                    new TreeMap<>(practice.experience()),
                    new TreeMap<>(practice.fluency()),
                    practice.insurers().stream().sorted().toList());
        }
    }

    record LocationLine(UUID id, String name, String town, String outwardCode, String zone) {}
}
