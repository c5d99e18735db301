package care.alliance.directory.clinic;

import static care.alliance.directory.testing.ClinicFixture.LONDON;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.stack.test.RealParts;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The street is told to the gateway alone, which shows it to people who have a session there. */
class LocationTest extends DirectoryTest {

    @Test
    void theGatewayIsToldTheStreet() {
        supply.has(LONDON);
        var place = LONDON.locations().getFirst();

        get(place.id(), gateway())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo(place.name())
                .jsonPath("$.street")
                .isEqualTo(place.address())
                .jsonPath("$.outwardCode")
                .isEqualTo(place.outwardCode());
        get(UUID.fromString("0198c0de-0000-7000-8000-0000000000ff"), gateway())
                .expectStatus()
                .isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "reception", "manager", "therapist", "operator"})
    void peopleAreNot(String login) {
        supply.has(LONDON);

        get(LONDON.locations().getFirst().id(), RealParts.keycloak().userToken(login))
                .expectStatus()
                .isForbidden();
    }

    private ResponseSpec get(UUID place, String token) {
        return http.get()
                .uri("/internal/locations/{id}", place)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private static String gateway() {
        return RealParts.keycloak().clientToken("alliance-gateway", "local-gateway", "addresses:read");
    }
}
