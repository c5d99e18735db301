package care.alliance.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.ApiClient;
import care.alliance.gateway.testing.Browser;
import care.alliance.gateway.testing.GatewayTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiSecurityTest extends GatewayTest {

    @Test
    void somebody_without_a_token_is_let_through_for_the_service_to_decide() {
        assertThat(API.get("/api/booking/x").statusCode()).isEqualTo(200);
        assertThat(BOOKING.onlyRequest().headers().containsHeader("Authorization"))
                .isFalse();
    }

    @Test
    void a_good_token_goes_on_to_the_service() {
        String token = "Bearer " + KEYCLOAK.userToken("patient");

        assertThat(API.get("/api/booking/x", "Authorization", token).statusCode())
                .isEqualTo(200);
        assertThat(BOOKING.onlyRequest().headers().getFirst("Authorization")).isEqualTo(token);
    }

    @Test
    void an_expired_token_is_refused() {
        String token = KEYCLOAK.userToken("patient");

        clock.goForward(Duration.ofMinutes(10));

        assertRefused(token);
    }

    @Test
    void a_forged_token_is_refused() {
        String mine = KEYCLOAK.userToken("patient");
        String another = KEYCLOAK.userToken("reception");

        // Another person's claims under my signature.
        assertRefused(another.substring(0, another.lastIndexOf('.')) + mine.substring(mine.lastIndexOf('.')));
        assertRefused("not-a-token");
    }

    @Test
    void a_token_counts_in_the_header_only() {
        String token = KEYCLOAK.userToken("patient");

        API.get("/api/booking/x?access_token=" + token);

        assertThat(BOOKING.onlyRequest().headers().containsHeader("Authorization"))
                .isFalse();
    }

    @Test
    void a_login_on_the_pages_counts_for_nothing_here() {
        Browser person = new Browser(GATEWAY);
        person.signIn("patient", "/login");

        HttpResponse<String> answer = person.post("/api/booking/appointments", Map.of("a", "b"));

        assertThat(answer.statusCode()).as("no CSRF token is asked for").isEqualTo(200);
        assertThat(BOOKING.onlyRequest().headers().containsHeader("Authorization"))
                .isFalse();
        assertThat(BOOKING.onlyRequest().headers().containsHeader("Cookie")).isFalse();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void answers_are_fenced_in() {
        var headers = API.get("/api/booking/x").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("Cache-Control")).get().asString().contains("no-store");
    }

    private static void assertRefused(String token) {
        HttpResponse<String> answer = API.get("/api/booking/x", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(ApiClient.code(answer)).isEqualTo("unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(BOOKING.requests()).isEmpty();
    }
}
