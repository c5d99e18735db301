package care.alliance.directory;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.kit.testing.EndpointInventory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class AccessTest extends DirectoryTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void everyHandlerIsMeantForWhoItSays() {
        assertThat(EndpointInventory.lines(context))
                .containsExactly(
                        "GET /api/directory/applications @SignedIn",
                        "GET /api/directory/applications/{id} @SignedIn",
                        "GET /api/directory/applications/{id}/documents/{n} @SignedIn",
                        "GET /api/directory/applications/{id}/history @SignedIn",
                        "GET /api/directory/clinics @Anyone",
                        "GET /api/directory/clinics/{id} @Anyone",
                        "GET /api/directory/conditions @Anyone",
                        "GET /api/directory/conditions/{slug} @Anyone",
                        "GET /api/directory/therapies @Anyone",
                        "GET /api/directory/therapies/{slug} @Anyone",
                        "GET /api/directory/therapists @Anyone",
                        "GET /api/directory/therapists @Anyone",
                        "GET /api/directory/therapists/{id} @Anyone",
                        "GET /api/directory/vacancies @Anyone",
                        "GET /internal/letters/{id} hasAuthority('SCOPE_contacts:read')",
                        "POST /api/directory/applications @Anyone",
                        "POST /api/directory/applications/{id}/accept @SignedIn",
                        "POST /api/directory/applications/{id}/decline @SignedIn",
                        "POST /api/directory/applications/{id}/move @SignedIn",
                        "POST /api/directory/clinics/{id}/staff @StaffOnly",
                        "POST /api/directory/matches @Anyone",
                        "PUT /api/directory/applications/{id}/documents/{n} @Anyone");
    }

    @Test
    void aForgedTokenIsRefusedEvenWhereNoneIsNeeded() {
        http.get()
                .uri("/api/directory/therapies")
                .header("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void theApiDescribesItself() {
        http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/api/directory/therapists'].get.parameters[?(@.name == 'withinKm')]")
                .isNotEmpty()
                .jsonPath("$.paths['/api/directory/therapies/{slug}'].get")
                .exists();
    }
}
