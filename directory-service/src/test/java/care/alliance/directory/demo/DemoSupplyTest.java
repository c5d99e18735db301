package care.alliance.directory.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.clinic.domain.Clinic;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Offer;
import care.alliance.directory.therapist.domain.Participation;
import care.alliance.directory.therapist.domain.Skill;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.Therapist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoSupplyTest {

    private static final List<String> THERAPIES = List.of(
            "ipt",
            "cbt",
            "emdr",
            "counselling",
            "behavioural-activation",
            "guided-self-help",
            "mbct",
            "stpp",
            "couple",
            "family",
            "mantra",
            "dbt",
            "cbt-e",
            "act",
            "schema",
            "cat",
            "body-based",
            "integrative");

    private final DemoSupply supply = DemoFiles.read().supply();
    private final List<TherapistEntry> entries = supply.therapists();
    private final List<Therapist> therapists = entries.stream()
            .map(entry -> entry.therapist(LocalDate.of(2026, 11, 23)))
            .toList();

    @Test
    void sixtyTherapistsWorkAtSixClinics() {
        assertThat(supply.clinics())
                .extracting(clinic -> clinic.number() + " " + clinic.town())
                .containsExactly("01 London", "02 Manchester", "03 Leeds", "04 Bristol", "05 Edinburgh", "06 Online");
        assertThat(entries)
                .extracting(TherapistEntry::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 60).mapToObj("%02x"::formatted).toList());
        assertThat(entries.stream().collect(groupingBy(TherapistEntry::clinic, counting())))
                .isEqualTo(Map.of("01", 12L, "02", 10L, "03", 10L, "04", 9L, "05", 9L, "06", 10L));
    }

    @Test
    void everyTherapyIsOfferedAndNoOther() {
        assertThat(offers().map(Offer::therapy).distinct()).containsExactlyInAnyOrderElementsOf(THERAPIES);
        assertThat(offering("ipt")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(offering("cbt")).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void peopleOfferWhatTheyPractise() {
        for (Therapist therapist : therapists) {
            assertThat(therapist.skills())
                    .extracting(Skill::therapy)
                    .containsAll(therapist.offers().stream().map(Offer::therapy).toList());
        }
    }

    @Test
    void thereIsSomethingForEveryAgeLevelAndCompany() {
        assertThat(offers().map(offer -> offer.ages().min())).contains(5, 8, 12, 16, 18, 50);
        assertThat(offers().map(Offer::participation)).contains(Participation.values());
        assertThat(offers().flatMap(offer -> offer.formats().stream())).contains(Format.values());
        assertThat(therapists.stream()
                        .flatMap(therapist -> therapist.skills().stream())
                        .map(Skill::level))
                .contains(Level.values());
    }

    @Test
    void aSessionCosts45To140Pounds() {
        assertThat(offers())
                .allSatisfy(offer -> assertThat(offer.price().amount()).isBetween(4500L, 14_000L));
    }

    @Test
    void nobodyOnlineSeesPeopleInPerson() {
        assertThat(supply.clinics().getLast().clinic().locations()).isEmpty();
        assertThat(entries)
                .filteredOn(entry -> entry.clinic().equals("06"))
                .flatExtracting(TherapistEntry::offers)
                .allSatisfy(offer -> assertThat(offer.formats()).doesNotContain(Format.IN_PERSON));
    }

    @Test
    void everyClinicSaysWhenItIsOpenAndHowOneGetsIn() {
        assertThat(supply.clinics()).allSatisfy(entry -> {
            assertThat(entry.clinic().hours().spans()).hasSizeBetween(5, 7);
            assertThat(entry.description()).isNotBlank();
            assertThat(entry.settings()).isNotEmpty();
        });
        assertThat(supply.clinics())
                .flatExtracting(entry -> entry.clinic().locations())
                .allSatisfy(location -> assertThat(location.rooms()).isNotEmpty())
                .extracting(Clinic.Location::stepFree)
                .contains(true, false);
    }

    @Test
    void noTwoTherapistsAreAlike() {
        Stream.<Function<TherapistEntry, String>>of(
                        TherapistEntry::name,
                        TherapistEntry::summary,
                        TherapistEntry::biography,
                        TherapistEntry::approach)
                .forEach(text -> assertThat(entries.stream().map(text).toList()).doesNotHaveDuplicates());
    }

    @Test
    void whatATherapistSaysOfTheirWorkFitsTogether() {
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.experience().keySet()).isSubsetOf(entry.conditions());
            assertThat(entry.excludes()).noneMatch(entry.conditions()::contains);
            assertThat(entry.excludes().isEmpty() || !entry.doesNotTreat().isEmpty())
                    .isTrue();
            assertThat(entry.fluency().keySet()).isSubsetOf(entry.languages());
            assertThat(entry.styles()).doesNotHaveDuplicates().hasSizeBetween(2, 3);
            assertThat(entry.capacity()).isBetween(2, 12);
            assertThat(entry.insurers()).isSubsetOf("Bupa", "AXA Health", "Aviva", "Vitality", "WPA");
        });
    }

    @Test
    void registrationsAreMarkedAsInvented() {
        assertThat(entries)
                .flatExtracting(TherapistEntry::registrations)
                .allSatisfy(registration -> assertThat(registration.number()).startsWith("DEMO-"));
    }

    @Test
    void theFirstTwelveStayWhoTheyWere() {
        assertThat(entries.stream()
                        .filter(entry -> entry.number().compareTo("0c") <= 0)
                        .map(entry -> entry.number() + " " + entry.name() + ": "
                                + String.join(
                                        ", ",
                                        entry.offers().stream()
                                                .map(offer -> offer.therapy() + " " + offer.pounds())
                                                .toList())))
                .containsExactly(
                        "01 Dr Maya Feldman: ipt 95, cbt 95",
                        "02 Tomasz Zielinski: ipt 80, counselling 70",
                        "03 Priya Raman: cbt 85, cbt 140",
                        "04 James Okafor-Bell: emdr 110, cbt 90",
                        "05 Ruth Abrams: counselling 60, counselling 100",
                        "06 Mei-Lin Carter: cbt 105, cbt 105",
                        "07 Daniel Farrow: counselling 45",
                        "08 Dr Saima Hussain: ipt 85, ipt 115, cbt 80",
                        "09 Owen Prichard: cbt 75",
                        "0a Ewa Lindqvist: emdr 100, counselling 65",
                        "0b Marcus Adeyemi: counselling 110, counselling 65",
                        "0c Noor Aldin: cbt 70, emdr 90");
    }

    private Stream<Offer> offers() {
        return therapists.stream().flatMap(therapist -> therapist.offers().stream());
    }

    private List<Therapist> offering(String therapy) {
        return therapists.stream()
                .filter(therapist -> therapist.offers().stream()
                        .anyMatch(offer -> offer.therapy().equals(therapy)))
                .toList();
    }
}
