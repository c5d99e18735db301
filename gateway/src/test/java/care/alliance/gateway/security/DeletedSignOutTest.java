package care.alliance.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.Browser;
import care.alliance.gateway.testing.GatewayTest;
import care.alliance.gateway.testing.StandIn;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever has their data deleted is signed out, here and at a real Keycloak. */
class DeletedSignOutTest extends GatewayTest {

    private final Browser person = new Browser(GATEWAY);

    @BeforeAll
    static void addresses() {
        keycloakKnowsThisGateway();
    }

    @Test
    void the_session_ends_here_and_the_login_at_keycloak() {
        person.signIn("patient", "/login");
        BOOKING.does(StandIn.answering(200, "{\"kept\":[\"deliveries-log\"],\"items\":[]}"));

        HttpResponse<String> deleted = person.post(
                "/my-data/delete", Map.of("_csrf", person.get("/probe/csrf").body(), "sure", "yes"));

        assertThat(Browser.location(deleted)).isEqualTo("/my-data/deleted?kept=deliveries-log");
        assertThat(person.follow(deleted).body()).contains("Your data are deleted", "Sign in");
        assertThat(person.get("/probe/visitor").body()).contains("\"signedIn\":false");
        assertThat(Browser.form(person.follow(person.get("/login"))))
                .as("Keycloak asks for the password again")
                .contains("login-actions/authenticate");
    }
}
