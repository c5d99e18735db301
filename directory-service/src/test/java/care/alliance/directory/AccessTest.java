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
                        "DELETE /api/directory/clinics/{id}/notices/{notice} @StaffOnly",
                        "GET /api/directory/applications @SignedIn",
                        "GET /api/directory/applications/{id} @SignedIn",
                        "GET /api/directory/applications/{id}/documents/{n} @SignedIn",
                        "GET /api/directory/applications/{id}/history @SignedIn",
                        "GET /api/directory/clinics @Anyone",
                        "GET /api/directory/clinics/{id} @Anyone",
                        "GET /api/directory/clinics/{id}/changes @StaffOnly",
                        "GET /api/directory/clinics/{id}/notices @StaffOnly",
                        "GET /api/directory/clinics/{id}/therapists @StaffOnly",
                        "GET /api/directory/conditions @Anyone",
                        "GET /api/directory/conditions/{slug} @Anyone",
                        "GET /api/directory/enquiries @StaffOnly",
                        "GET /api/directory/enquiries/{id} @StaffOnly",
                        "GET /api/directory/reviews hasAuthority('ROLE_editor')",
                        "GET /api/directory/reviews/{kind}/{slug} hasAuthority('ROLE_editor')",
                        "GET /api/directory/therapies @Anyone",
                        "GET /api/directory/therapies/{slug} @Anyone",
                        "GET /api/directory/therapies/{slug}/leaflets/{audience} @Anyone",
                        "GET /api/directory/therapists @Anyone",
                        "GET /api/directory/therapists @Anyone",
                        "GET /api/directory/therapists/mine/draft @SignedIn",
                        "GET /api/directory/therapists/{id} @Anyone",
                        "GET /api/directory/therapists/{id}/changes @SignedIn",
                        "GET /api/directory/therapists/{id}/draft @SignedIn",
                        "GET /api/directory/vacancies @Anyone",
                        "GET /internal/letters/{id} hasAuthority('SCOPE_contacts:read')",
                        "GET /internal/locations/{id} hasAuthority('SCOPE_addresses:read')",
                        "POST /api/directory/applications @Anyone",
                        "POST /api/directory/applications/{id}/accept @SignedIn",
                        "POST /api/directory/applications/{id}/decline @SignedIn",
                        "POST /api/directory/applications/{id}/move @SignedIn",
                        "POST /api/directory/clinics/{id}/notices @StaffOnly",
                        "POST /api/directory/clinics/{id}/staff @StaffOnly",
                        "POST /api/directory/enquiries @Anyone",
                        "POST /api/directory/enquiries/{id}/close @StaffOnly",
                        "POST /api/directory/enquiries/{id}/note @StaffOnly",
                        "POST /api/directory/enquiries/{id}/reply @StaffOnly",
                        "POST /api/directory/enquiries/{id}/take @StaffOnly",
                        "POST /api/directory/matches @Anyone",
                        "POST /api/directory/reviews/{kind}/{slug} hasAuthority('ROLE_editor')",
                        "POST /api/directory/therapists/{id}/confirm @SignedIn",
                        "POST /api/directory/therapists/{id}/preview @SignedIn",
                        "PUT /api/directory/applications/{id}/documents/{n} @Anyone",
                        "PUT /api/directory/clinics/{id} @StaffOnly",
                        "PUT /api/directory/therapists/{id} @SignedIn");
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
