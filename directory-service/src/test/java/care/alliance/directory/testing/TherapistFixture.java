package care.alliance.directory.testing;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Offer;
import care.alliance.directory.therapist.domain.Participation;
import care.alliance.directory.therapist.domain.Portrait;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Price;
import care.alliance.directory.therapist.domain.Registration;
import care.alliance.directory.therapist.domain.Registration.Status;
import care.alliance.directory.therapist.domain.Skill;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.Therapist;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A therapist in the making, with everything usual until said otherwise. */
public final class TherapistFixture {

    private final String name;
    private final List<Offer> offers = new ArrayList<>();
    private List<String> languages = List.of("en");
    private List<String> conditions = List.of("depression");
    private Status registration = Status.CURRENT;
    private @Nullable UUID loginId;
    private Clinic clinic = ClinicFixture.LONDON;
    private Practice practice = Practice.UNSTATED;
    private @Nullable LocalDate confirmedOn;
    private LocalDate nextCheckOn = LocalDate.of(2027, 11, 2);

    private TherapistFixture(String name) {
        this.name = name;
    }

    public static TherapistFixture therapist(String name) {
        return new TherapistFixture(name);
    }

    public UUID id() {
        return named(name);
    }

    public TherapistFixture at(Clinic clinic) {
        this.clinic = clinic;
        return this;
    }

    public TherapistFixture speaking(String... languages) {
        this.languages = List.of(languages);
        return this;
    }

    public TherapistFixture workingWith(String... conditions) {
        this.conditions = List.of(conditions);
        return this;
    }

    /** What they say about their work. */
    public TherapistFixture practising(Practice practice) {
        this.practice = practice;
        return this;
    }

    public TherapistFixture registered(Status status) {
        registration = status;
        return this;
    }

    /** When somebody last said that the profile is right. */
    public TherapistFixture confirmed(LocalDate day) {
        confirmedOn = day;
        return this;
    }

    /** When somebody must look at the register again. */
    public TherapistFixture nextCheck(LocalDate day) {
        nextCheckOn = day;
        return this;
    }

    public TherapistFixture loggingInAs(UUID login) {
        loginId = login;
        return this;
    }

    /** One more offer, for single adults. */
    public TherapistFixture offering(String therapy, long pounds, Format... formats) {
        return offering(therapy, pounds, Participation.INDIVIDUAL, Ages.ADULTS, formats);
    }

    /** One more offer. */
    public TherapistFixture offering(
            String therapy, long pounds, Participation participation, Ages ages, Format... formats) {
        offers.add(new Offer(
                named(name + " offer " + offers.size()),
                clinic.id(),
                therapy,
                participation,
                Duration.ofMinutes(50),
                Set.of(formats),
                ages,
                Price.pounds(pounds)));
        return this;
    }

    public Therapist build() {
        LocalDate checked = LocalDate.of(2026, 11, 2);
        return new Therapist(
                id(),
                loginId,
                new Portrait(
                        name,
                        "they/them",
                        "Helps " + name + "'s people through hard times.",
                        "A life in words.",
                        "Patient.",
                        languages,
                        List.of("Lift")),
                offers.stream()
                        .map(Offer::therapy)
                        .distinct()
                        .map(therapy -> new Skill(therapy, Level.ACCREDITED))
                        .toList(),
                conditions,
                List.of("Psychosis"),
                List.of(new Registration("HCPC", "DEMO-1", registration, checked, "Imogen Hart", nextCheckOn)),
                offers,
                practice,
                confirmedOn);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
