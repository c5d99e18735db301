package care.alliance.booking;

import static care.alliance.booking.availability.domain.Format.VIDEO;

import care.alliance.booking.Given.GivenClinic;
import care.alliance.stack.test.RealParts;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Keycloak's own tokens over the network; all other tests make theirs up. */
class SignedInForRealTest extends BookingTestBase {

    @Test
    void aTokenOfTheRealmIsUnderstood() {
        answers("therapist", UUID.fromString("0198c0de-0000-7000-8000-00000000e005"), HttpStatus.OK);
        answers("patient", UUID.fromString("0198c0de-0000-7000-8000-00000000e005"), HttpStatus.NOT_FOUND);
    }

    @Test
    void aForgedTokenIsRefused() {
        String token = RealParts.keycloak().userToken("therapist");

        http.get()
                .uri("/api/booking/therapists/{id}/availability", UUID.randomUUID())
                .headers(headers -> headers.setBearerAuth(token.substring(0, token.length() - 8) + "AAAAAAAA"))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthenticated");
    }

    private void answers(String login, UUID loginId, HttpStatus expected) {
        GivenClinic london = given.clinicIn("Europe/London");
        GivenTherapist therapist = given.therapistWithLogin(loginId);
        therapist.offersAt(london, 50, VIDEO);

        http.get()
                .uri("/api/booking/therapists/{id}/availability", therapist.id())
                .headers(headers -> headers.setBearerAuth(RealParts.keycloak().userToken(login)))
                .exchange()
                .expectStatus()
                .isEqualTo(expected);
    }
}
