package care.alliance.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.Browser;
import care.alliance.gateway.testing.GatewayTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignOutTest extends GatewayTest {

    private final Browser person = new Browser(GATEWAY);

    @BeforeAll
    static void addresses() {
        keycloakKnowsThisGateway();
    }

    @Test
    void signing_out_here_ends_the_login_at_keycloak_too() {
        person.signIn("patient", "/login");

        HttpResponse<String> leaving = person.post("/logout", Map.of("_csrf", csrf()));

        assertThat(Browser.location(leaving)).startsWith(KEYCLOAK.issuer() + "/protocol/openid-connect/logout?");
        assertThat(Browser.location(person.get(Browser.location(leaving)))).isEqualTo(GATEWAY + "/");
        assertThat(person.get("/probe/visitor").body()).contains("\"signedIn\":false");
        assertThat(Browser.form(person.follow(person.get("/login"))))
                .as("Keycloak asks for the password again")
                .contains("login-actions/authenticate");
    }

    @Test
    void nobody_else_can_sign_a_person_out() {
        person.signIn("patient", "/login");

        assertThat(person.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(person.get("/probe/visitor").body()).contains("\"signedIn\":true");
    }

    @Test
    void signing_out_at_keycloak_ends_the_session_here() {
        person.signIn("patient", "/login");
        String cookie = person.cookies().get("alliance-session");

        person.signOutAt(KEYCLOAK.issuer());

        assertThat(person.get("/probe/visitor", "Cookie", "alliance-session=" + cookie)
                        .body())
                .contains("\"signedIn\":false");
    }

    @Test
    void a_made_up_logout_ends_nothing() {
        person.signIn("patient", "/login");

        HttpResponse<String> answer =
                person.post("/logout/connect/back-channel/keycloak", Map.of("logout_token", "a.b.c"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(person.get("/probe/visitor").body()).contains("\"signedIn\":true");
    }

    private String csrf() {
        return person.get("/probe/csrf").body();
    }
}
