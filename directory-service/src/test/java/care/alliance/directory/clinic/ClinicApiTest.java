package care.alliance.directory.clinic;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;

import care.alliance.directory.testing.DirectoryTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
                .isEqualTo("OUTPATIENT");
    }

    @Test
    void oneClinicHasItsOwnAddress() {
        supply.has(LONDON);

        http.get()
                .uri("/api/directory/clinics/{id}", LONDON.id())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.zone")
                .isEqualTo("Europe/London")
                .jsonPath("$.outwardCode")
                .isEqualTo("SE1");
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
