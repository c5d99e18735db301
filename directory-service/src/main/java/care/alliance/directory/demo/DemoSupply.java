package care.alliance.directory.demo;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.clinic.domain.Setting;
import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Offer;
import care.alliance.directory.therapist.domain.Participation;
import care.alliance.directory.therapist.domain.Portrait;
import care.alliance.directory.therapist.domain.Price;
import care.alliance.directory.therapist.domain.Registration;
import care.alliance.directory.therapist.domain.Registration.Status;
import care.alliance.directory.therapist.domain.Skill;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.Therapist;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The file of the demo as it is written; numbers are two hexadecimal digits. */
record DemoSupply(List<ClinicEntry> clinics, List<TherapistEntry> therapists) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 2);

    record ClinicEntry(
            String number, String name, String town, String outwardCode, String phone, LocationEntry location) {

        Clinic clinic() {
            Clinic.Location place = new Clinic.Location(
                    id("00000000d1" + location.number()),
                    location.name(),
                    town,
                    outwardCode,
                    new Coordinates(location.latitude(), location.longitude()),
                    true);
            return new Clinic(
                    id("00000000c1" + number),
                    name,
                    town,
                    outwardCode,
                    ZONE,
                    phone,
                    Set.of(Setting.OUTPATIENT),
                    List.of(place));
        }
    }

    record LocationEntry(String number, String name, double latitude, double longitude) {}

    /** @param login number of their login in the demo realm; null for none */
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
            List<OfferEntry> offers) {

        Therapist therapist() {
            return new Therapist(
                    id("00000000a0" + number),
                    login == null ? null : id("00000000e0" + login),
                    new Portrait(name, pronouns, summary, biography, approach, languages, accessibility),
                    skills.entrySet().stream()
                            .map(skill -> new Skill(skill.getKey(), skill.getValue()))
                            .toList(),
                    conditions,
                    doesNotTreat,
                    registrations.stream().map(RegistrationEntry::registration).toList(),
                    IntStream.range(0, offers.size())
                            .mapToObj(i -> offers.get(i)
                                    .offer(id("0000000b%s%02x".formatted(number, i + 1)), id("00000000c1" + clinic)))
                            .toList());
        }
    }

    record RegistrationEntry(String body, String number) {

        Registration registration() {
            return new Registration(body, number, Status.CURRENT, CHECKED, CHECKED.plusYears(1));
        }
    }

    record OfferEntry(
            String therapy,
            @Nullable Participation participation,
            int minutes,
            Set<Format> formats,
            @Nullable Integer ageMin,
            @Nullable Integer ageMax,
            long pounds) {

        Offer offer(UUID id, UUID clinic) {
            return new Offer(
                    id,
                    clinic,
                    therapy,
                    participation == null ? Participation.INDIVIDUAL : participation,
                    Duration.ofMinutes(minutes),
                    formats,
                    new Ages(ageMin, ageMax),
                    Price.pounds(pounds));
        }
    }

    private static UUID id(String node) {
        return UUID.fromString("0198c0de-0000-7000-8000-" + node);
    }
}
