package care.alliance.directory.therapist;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.VIDEO;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import care.alliance.directory.therapist.domain.Experience;
import care.alliance.directory.therapist.domain.Fluency;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Practice;
import care.alliance.directory.therapist.domain.Registration.Status;
import care.alliance.directory.therapist.domain.Style;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TherapistApiTest extends DirectoryTest {

    private final TherapistFixture ana = therapist("Ana").offering("ipt", 80, VIDEO);
    private final TherapistFixture ben =
            therapist("Ben").offering("cbt", 80, VIDEO).registered(Status.LAPSED);

    @BeforeEach
    void twoTherapists() {
        supply.has(LONDON);
        supply.has(ana);
        supply.has(ben);
    }

    @Test
    void aProfileIsTheCardAndMore() {
        supply.free(ana, VIDEO, "2026-11-24T09:00:00Z");

        http.get()
                .uri("/api/directory/therapists/{id}", ana.id())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Ana")
                .jsonPath("$.biography")
                .isEqualTo("A life in words.")
                .jsonPath("$.registrations[0].body")
                .isEqualTo("HCPC")
                .jsonPath("$.registrations[0].nextCheckOn")
                .isEqualTo("2027-11-02")
                .jsonPath("$.locations[0].zone")
                .isEqualTo("Europe/London")
                .jsonPath("$.openings[0].start")
                .isEqualTo("2026-11-24T09:00:00Z")
                .jsonPath("$.accepting")
                .isEqualTo(true)
                .jsonPath("$.doesNotTreat[0]")
                .isEqualTo("Psychosis");
    }

    @Test
    void aProfileSaysWhatTheirPracticeIsLike() {
        supply.has(ana.practising(new Practice(
                Gender.FEMALE,
                Set.of(Style.WARM),
                Map.of("depression", Experience.LEAD),
                Map.of("fr", Fluency.CONVERSATIONAL),
                Set.of("Bupa"),
                Set.of("ocd"),
                3)));

        http.get()
                .uri("/api/directory/therapists/{id}", ana.id())
                .exchange()
                .expectBody()
                .jsonPath("$.practice.styles[0]")
                .isEqualTo("WARM")
                .jsonPath("$.practice.experience.depression")
                .isEqualTo("LEAD")
                .jsonPath("$.practice.fluency.fr")
                .isEqualTo("CONVERSATIONAL")
                .jsonPath("$.practice.insurers[0]")
                .isEqualTo("Bupa");
    }

    @Test
    void whoseRegistrationLapsedHasNoProfile() {
        http.get()
                .uri("/api/directory/therapists/{id}", ben.id())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void namesOfPastSessionsCanStillBeShown() {
        http.get()
                .uri("/api/directory/therapists?ids={a},{b},{unknown}", ben.id(), ana.id(), new UUID(0, 1))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[0].name")
                .isEqualTo("Ben")
                .jsonPath("$.items[0].accepting")
                .isEqualTo(false)
                .jsonPath("$.items[1].name")
                .isEqualTo("Ana");
    }

    @Test
    void idsThatAreNoneAreRefused() {
        http.get()
                .uri("/api/directory/therapists?ids=1,2")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("ids");
    }

    @Test
    void savingAgainReplacesWhatWasOffered() {
        supply.has(ana.offering("cbt", 70, VIDEO));
        supply.has(ana);

        http.get()
                .uri("/api/directory/therapists/{id}", ana.id())
                .exchange()
                .expectBody()
                .jsonPath("$.offers.length()")
                .isEqualTo(2)
                .jsonPath("$.therapies[1].slug")
                .isEqualTo("cbt");
    }
}
