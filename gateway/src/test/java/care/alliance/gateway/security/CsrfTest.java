package care.alliance.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.Browser;
import care.alliance.gateway.testing.GatewayTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsrfTest extends GatewayTest {

    private final Browser person = new Browser(GATEWAY);

    @Test
    void a_form_of_ours_is_taken() {
        String token = person.get("/probe/csrf").body();

        HttpResponse<String> answer = person.post("/probe/form", Map.of("_csrf", token, "word", "hello"));

        assertThat(answer.body()).isEqualTo("took hello");
    }

    @Test
    void a_form_from_elsewhere_is_not() {
        person.get("/probe/csrf");

        assertThat(person.post("/probe/form", Map.of("word", "hello")).statusCode())
                .isEqualTo(403);
        assertThat(person.post("/probe/form", Map.of("_csrf", "guessed", "word", "hello"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_token_looks_different_each_time() {
        assertThat(person.get("/probe/csrf").body())
                .isNotEqualTo(person.get("/probe/csrf").body());
    }

    @Test
    void its_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        String cookie =
                person.get("/probe/csrf").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie)
                .startsWith("alliance-csrf=")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax");
    }
}
