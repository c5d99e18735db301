package care.alliance.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.ApiClient;
import care.alliance.gateway.testing.Browser;
import care.alliance.gateway.testing.GatewayTest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The counting sits where it should: behind the check of who is asking, before everything that costs. */
class LimitedGatewayTest extends GatewayTest {

    @Test
    void an_api_client_is_refused_before_the_service_is_asked() {
        String token = "Bearer " + KEYCLOAK.userToken("patient2");
        clock.stop();

        HttpResponse<String> answer = repeat(() -> API.get("/api/booking/x", "Authorization", token));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(ApiClient.code(answer)).isEqualTo("too-many-requests");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.headers().firstValue("RateLimit")).contains("\"api\";r=0;t=10");
        assertThat(BOOKING.requests()).hasSize(300);
        assertThat(API.get("/api/booking/x").statusCode())
                .as("others at the same address")
                .isEqualTo(200);
    }

    @Test
    void guessing_tokens_uses_up_the_share_of_the_address() {
        clock.stop();

        long before = left(API.get("/api/booking/x"));
        HttpResponse<String> guess = API.get("/api/booking/x", "Authorization", "Bearer guess");

        assertThat(guess.statusCode()).isEqualTo(401);
        assertThat(left(guess)).isEqualTo(before - 1);
    }

    @Test
    void a_reader_sees_a_page_about_it() {
        Browser reader = new Browser(GATEWAY);
        reader.signIn("operator", "/login");
        clock.stop();

        HttpResponse<String> answer = repeat(() -> reader.get("/probe/visitor"));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    private static HttpResponse<String> repeat(Supplier<HttpResponse<String>> asking) {
        HttpResponse<String> answer = asking.get();
        for (int i = 0; i < 1_000 && answer.statusCode() == 200; i++) {
            answer = asking.get();
        }
        return answer;
    }

    private static long left(HttpResponse<String> answer) {
        String header = answer.headers().firstValue("RateLimit").orElseThrow();
        return Long.parseLong(header.replaceAll(".*r=(\\d+);.*", "$1"));
    }
}
