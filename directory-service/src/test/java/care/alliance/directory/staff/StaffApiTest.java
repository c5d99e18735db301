package care.alliance.directory.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.stack.test.RealParts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Inviting staff, with real logins. */
class StaffApiTest extends DirectoryTest {

    private static final String LONDON = "0198c0de-0000-7000-8000-00000000c101";
    private static final String MANCHESTER = "0198c0de-0000-7000-8000-00000000c102";

    @Test
    void aManagerInvitesSomebodyNewWhoGetsAMail() {
        String email = "new-" + UUID.randomUUID() + "@example.org";

        String id = member(invite("manager", LONDON, email, "RECEPTIONIST"));

        assertThat(UUID.fromString(id)).isNotNull();
        await().untilAsserted(() -> assertThat(RealParts.mail().messages())
                .anySatisfy(mail -> assertThat(mail.to())
                        .singleElement()
                        .satisfies(person -> assertThat(person.address()).isEqualTo(email))));
    }

    @Test
    void invitingAgainIsTheSamePerson() {
        String email = "twice-" + UUID.randomUUID() + "@example.org";

        String first = member(invite("manager", LONDON, email, "RECEPTIONIST"));
        String second = member(invite("manager", LONDON, email, "MANAGER"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whoHasALoginAlreadyKeepsIt() {
        String id = member(invite("manager", LONDON, "reception@demo.alliance.example", "RECEPTIONIST"));

        assertThat(id).isEqualTo("0198c0de-0000-7000-8000-00000000e003");
    }

    @ParameterizedTest
    @CsvSource({
        "reception, " + LONDON + ", 404",
        "manager, " + MANCHESTER + ", 404",
        "reception2, " + LONDON + ", 404",
        "patient, " + LONDON + ", 403",
        "therapist, " + LONDON + ", 403",
        "editor, " + LONDON + ", 403",
        ", " + LONDON + ", 401"
    })
    void nobodyElseMay(@Nullable String login, String clinic, int status) {
        invite(login, clinic, "somebody@example.org", "MANAGER").expectStatus().isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"not-an-address, email", "'', email"})
    void anAddressThatIsNoneIsRefusedByField(String email, String field) {
        invite("manager", LONDON, email, "RECEPTIONIST")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("validation-failed")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void anUnknownDutyIsRefused() {
        invite("manager", LONDON, "somebody@example.org", "OWNER")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("malformed-body");
    }

    private ResponseSpec invite(@Nullable String login, String clinic, String email, String duty) {
        var request = http.post().uri("/api/directory/clinics/{id}/staff", clinic);
        if (login != null) {
            request.header("Authorization", "Bearer " + RealParts.keycloak().userToken(login));
        }
        return request.contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                        {"email":"%s","name":"Nina New","duty":"%s"}""".formatted(email, duty))
                .exchange();
    }

    private static String member(ResponseSpec response) {
        var body = response.expectStatus()
                .isCreated()
                .expectBody(Member.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).isNotNull();
        return body.id();
    }

    private record Member(String id) {}
}
