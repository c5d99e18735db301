package care.alliance.gateway.fault;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.ApiClient;
import care.alliance.gateway.testing.Browser;
import care.alliance.gateway.testing.GatewayTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FaultTest extends GatewayTest {

    private final Browser reader = new Browser(GATEWAY);

    @Test
    void a_reader_who_is_lost_sees_a_page() {
        HttpResponse<String> answer = reader.get("/nothing-here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertPage(answer);
    }

    @Test
    void a_program_that_is_lost_gets_a_problem() {
        HttpResponse<String> answer = API.get("/nothing-here", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(ApiClient.code(answer)).isEqualTo("not-found");
    }

    @Test
    void nobody_learns_what_an_exception_says(CapturedOutput output) {
        HttpResponse<String> answer = reader.get("/probe/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertPage(answer);
        assertThat(answer.body()).doesNotContain("Lovelace", "Exception");
        assertThat(output).contains("IllegalStateException", "ProbePages").doesNotContain("Lovelace");
    }

    @Test
    void a_reader_can_quote_the_request() {
        HttpResponse<String> answer = reader.get("/probe/broken", "X-Request-Id", "quote-me-1");

        assertThat(answer.body()).contains("quote-me-1");
    }

    @Test
    void a_wrong_method_is_the_callers_mistake() {
        assertThat(API.post("/nothing-here", "{}", "Accept", "application/json").statusCode())
                .as("pages take no form without a token")
                .isEqualTo(403);
        assertThat(reader.get("/probe/form").statusCode()).isEqualTo(405);
    }

    private static void assertPage(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
        assertThat(answer.body()).contains("<h1").contains("116 123");
    }
}
