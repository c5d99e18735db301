package care.alliance.directory.clinic;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.Bus;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import care.alliance.directory.therapist.domain.Registration.Status;
import care.alliance.events.Topics;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everybody may know about clinics. */
class ClinicApiTest extends DirectoryTest {

    @Test
    void clinicsAreListedWithTheirLocations() {
        supply.has(LONDON);
        supply.has(MANCHESTER);

        http.get()
                .uri("/api/directory/clinics")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].name")
                .isEqualTo("Northgate")
                .jsonPath("$.items[1].locations[0].name")
                .isEqualTo("Riverside House")
                .jsonPath("$.items[1].settings[0]")
                .isEqualTo("OUTPATIENT")
                .jsonPath("$.items[1].accepting")
                .isEqualTo(0);
    }

    @Test
    void aClinicTellsItsHoursWhetherItIsOpenAndHowOneGetsIn() {
        supply.has(LONDON);

        http.get()
                .uri("/api/directory/clinics/{id}", LONDON.id())
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "W/\"0\"")
                .expectBody()
                .jsonPath("$.zone")
                .isEqualTo("Europe/London")
                .jsonPath("$.outwardCode")
                .isEqualTo("SE1")
                .jsonPath("$.description")
                .isEqualTo("By the river.")
                .jsonPath("$.hours[1].day")
                .isEqualTo("MONDAY")
                .jsonPath("$.hours[1].from")
                .isEqualTo("13:30")
                .jsonPath("$.open.now")
                .isEqualTo(true)
                .jsonPath("$.open.changesAt")
                .isEqualTo("2026-11-23T12:30:00Z")
                .jsonPath("$.locations[0].accessibility[0]")
                .isEqualTo("STEP_FREE")
                .jsonPath("$.locations[0].rooms[0].name")
                .isEqualTo("Thames Room")
                .jsonPath("$.version")
                .isEqualTo(0);
    }

    @Test
    void itCountsThoseWhoHaveAnOpeningThereAndMayBeBooked() {
        TherapistFixture ana = therapist("Ana").offering("ipt", 80, VIDEO);
        TherapistFixture ben = therapist("Ben").offering("cbt", 80, VIDEO).registered(Status.LAPSED);
        TherapistFixture cem = therapist("Cem").at(MANCHESTER).offering("cbt", 80, VIDEO);
        TherapistFixture dee = therapist("Dee").offering("cbt", 80, VIDEO);
        supply.has(LONDON);
        supply.has(MANCHESTER);
        for (TherapistFixture one : new TherapistFixture[] {ana, ben, cem, dee}) {
            supply.has(one);
        }
        supply.free(ana, VIDEO, "2026-11-24T09:00:00Z");
        supply.free(ben, VIDEO, "2026-11-24T09:00:00Z");
        supply.free(cem, VIDEO, "2026-11-24T09:00:00Z");
        supply.free(dee, VIDEO, "2026-11-22T09:00:00Z");

        http.get()
                .uri("/api/directory/clinics/{id}", LONDON.id())
                .exchange()
                .expectBody()
                .jsonPath("$.accepting")
                .isEqualTo(1);
    }

    @Test
    void nobodyIsToldTheAddress() {
        supply.has(LONDON);
        supply.has(therapist("Ana").offering("ipt", 80, VIDEO));

        for (String path : new String[] {
            "/clinics",
            "/clinics/" + LONDON.id(),
            "/therapists",
            "/therapists/" + therapist("Ana").id()
        }) {
            http.get()
                    .uri("/api/directory" + path)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(String.class)
                    .value(body -> assertThat(body).doesNotContainIgnoringCase("secret wharf", "\"address\""));
        }
        String key = LONDON.id().toString();
        assertThat(Bus.readUntil(Topics.CLINICS, event -> key.equals(event.key())))
                .anyMatch(event -> key.equals(event.key()))
                .noneMatch(event -> new String(event.value(), StandardCharsets.UTF_8).contains("Wharf"));
    }

    @Test
    void anUnknownClinicIsNotFound() {
        http.get()
                .uri("/api/directory/clinics/{id}", new UUID(0, 1))
                .exchange()
                .expectStatus()
                .isNotFound();
    }
}
