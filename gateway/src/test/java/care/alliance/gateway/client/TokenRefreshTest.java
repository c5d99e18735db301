package care.alliance.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.Browser;
import care.alliance.gateway.testing.GatewayTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Access tokens last five minutes, logins longer. */
class TokenRefreshTest extends GatewayTest {

    private static final Duration NEARLY_FIVE_MINUTES = Duration.ofSeconds(290);

    private final Browser person = new Browser(GATEWAY);

    @BeforeAll
    static void addresses() {
        keycloakKnowsThisGateway();
    }

    @Test
    void a_token_is_used_as_long_as_it_lasts() {
        person.signIn("patient", "/login");

        person.get("/probe/booking");
        person.get("/probe/booking");

        assertThat(tokens()).hasSize(2).containsOnly(tokens().getFirst());
    }

    @Test
    void a_token_that_is_about_to_expire_is_renewed() {
        person.signIn("patient", "/login");
        person.get("/probe/booking");

        clock.goForward(NEARLY_FIVE_MINUTES);

        assertThat(person.get("/probe/booking").statusCode()).isEqualTo(200);
        assertThat(tokens()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void two_questions_of_one_page_renew_it_once() {
        person.signIn("patient", "/login");

        clock.goForward(NEARLY_FIVE_MINUTES);

        assertThat(person.get("/probe/booking/twice").statusCode()).isEqualTo(200);
        assertThat(tokens()).hasSize(2).containsOnly(tokens().getFirst());
    }

    @Test
    void when_the_login_has_ended_the_person_is_asked_to_sign_in_again() {
        person.signIn("patient", "/login");
        endTheLoginWithoutTellingUs();

        clock.goForward(NEARLY_FIVE_MINUTES);
        HttpResponse<String> answer = person.get("/probe/booking");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).isEqualTo("/login?to=%2Fprobe%2Fbooking");
        assertThat(BOOKING.requests()).isEmpty();
        clock.reset();
        assertThat(Browser.location(person.signIn("patient", Browser.location(answer))))
                .isEqualTo("/probe/booking");
    }

    private static List<String> tokens() {
        return BOOKING.requests().stream()
                .map(request -> request.headers().getFirst("Authorization"))
                .toList();
    }

    /** As when Keycloak was started anew without its sessions. */
    private void endTheLoginWithoutTellingUs() {
        keycloakKnows("http://localhost:1");
        person.signOutAt(KEYCLOAK.issuer());
        keycloakKnowsThisGateway();
    }
}
