package care.alliance.directory.demo;

import care.alliance.directory.therapist.domain.Experience;
import care.alliance.directory.therapist.domain.Fluency;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Portrait;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Registration;
import care.alliance.directory.therapist.domain.Registration.Status;
import care.alliance.directory.therapist.domain.Skill;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.Style;
import care.alliance.directory.therapist.domain.Therapist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A therapist as they are written.
 *
 * @param login number of their login in the demo realm; null for none
 * @param experience with some of the conditions, by slug; the others are merely declared
 * @param fluency by language, where it is less than fluent
 * @param capacity new patients in four weeks
 * @param insurers who pay for sessions
 * @param excludes slugs of conditions that they do not treat
 * @param confirmedDaysAgo how long ago they said that all of this is right, on the day the demo is loaded; null for a few days
 */
record TherapistEntry(
        String number,
        String clinic,
        @Nullable String login,
        String name,
        String pronouns,
        String summary,
        String biography,
        String approach,
        List<String> languages,
        Map<String, Level> skills,
        List<String> conditions,
        List<String> doesNotTreat,
        List<String> accessibility,
        List<RegistrationEntry> registrations,
        List<OfferEntry> offers,
        Gender gender,
        Map<String, Experience> experience,
        List<Style> styles,
        Map<String, Fluency> fluency,
        int capacity,
        List<String> insurers,
        List<String> excludes,
        @Nullable Integer confirmedDaysAgo) {

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 2);

    /** Nobody confirms on the same day, and nobody so long ago that it shows. */
    private static final int LATELY = 14;

    private static final String CHECKED_BY = "Imogen Hart, register desk";

    /** @param today when the demo is loaded */
    Therapist therapist(LocalDate today) {
        return new Therapist(
                DemoSupply.id("00000000a0" + number),
                login == null ? null : DemoSupply.id("00000000e0" + login),
                new Portrait(name, pronouns, summary, biography, approach, languages, accessibility),
                skills.entrySet().stream()
                        .map(skill -> new Skill(skill.getKey(), skill.getValue()))
                        .toList(),
                conditions,
                doesNotTreat,
                registrations.stream().map(RegistrationEntry::registration).toList(),
                IntStream.range(0, offers.size())
                        .mapToObj(i -> offers.get(i)
                                .offer(
                                        DemoSupply.id("0000000b%s%02x".formatted(number, i + 1)),
                                        DemoSupply.clinicId(clinic)))
                        .toList(),
                practice(),
                today.minusDays(confirmedDaysAgo == null ? Integer.parseInt(number, 16) % LATELY : confirmedDaysAgo));
    }

    private Practice practice() {
        return new Practice(
                gender, Set.copyOf(styles), experience, fluency, Set.copyOf(insurers), Set.copyOf(excludes), capacity);
    }

    record RegistrationEntry(String body, String number) {

        Registration registration() {
            return new Registration(body, number, Status.CURRENT, CHECKED, CHECKED_BY, CHECKED.plusYears(1));
        }
    }
}
