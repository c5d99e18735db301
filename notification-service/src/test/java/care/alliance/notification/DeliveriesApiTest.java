package care.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.stack.test.RealParts;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class DeliveriesApiTest extends WholeService {

    @LocalServerPort
    private int port;

    private ABooking booking;

    @BeforeEach
    void aConfirmedAppointment() {
        booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(logOf(booking)).containsEntry("CONFIRMATION v2", "SENT"));
    }

    @AfterEach
    void bookingServiceIsBack() {
        BOOKING.comeBack();
    }

    @Test
    void staffOfTheClinicSeeWhatWentOutAndWhatIsPlanned() {
        seenBy("reception")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].kind")
                .isEqualTo("CONFIRMATION")
                .jsonPath("$.items[0].channel")
                .isEqualTo("EMAIL")
                .jsonPath("$.items[0].state")
                .isEqualTo("SENT")
                .jsonPath("$.items[0].attempts")
                .isEqualTo(1)
                .jsonPath("$.items[0].sentAt")
                .isNotEmpty()
                .jsonPath("$.items[1].kind")
                .isEqualTo("REMINDER")
                .jsonPath("$.items[1].state")
                .isEqualTo("PLANNED");
    }

    @Test
    void thePatientSeesTheirOwn() {
        String token = RealParts.keycloak().userToken("patient");
        BOOKING.showsTo(token, booking.id());

        get(token)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3);
    }

    @Test
    void anotherPatientSeesNothing() {
        seenBy("patient2").expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void staffOfAnotherClinicSeeNothing() {
        seenBy("reception2").expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void whoeverIsNotSignedInIsTurnedAway() {
        http().get()
                .uri("/api/notifications/deliveries?appointment={id}", booking.id())
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void anIdThatIsNoneIsABadRequest() {
        http().get()
                .uri("/api/notifications/deliveries?appointment=tomorrow")
                .headers(headers -> headers.setBearerAuth(RealParts.keycloak().userToken("reception")))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-parameter");
    }

    @Test
    void aPatientIsToldWhenItCannotBeDecidedNow() {
        BOOKING.goAway();

        get(RealParts.keycloak().userToken("patient"))
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unavailable");
    }

    private ResponseSpec seenBy(String login) {
        return get(RealParts.keycloak().userToken(login)).expectStatus().isOk();
    }

    private ResponseSpec get(String token) {
        return http().get()
                .uri("/api/notifications/deliveries?appointment={id}", booking.id())
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    private WebTestClient http() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }
}
