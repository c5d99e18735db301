package care.alliance.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.GatewayTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RequestIdTest extends GatewayTest {

    @Test
    void a_request_without_an_id_gets_one() {
        String id =
                API.get("/api/booking/x").headers().firstValue("X-Request-Id").orElseThrow();

        assertThat(UUID.fromString(id)).isNotNull();
        assertThat(BOOKING.onlyRequest().headers().getFirst("X-Request-Id")).isEqualTo(id);
    }

    @Test
    void a_well_formed_id_is_kept_and_passed_on() {
        var answer = API.get("/api/booking/x", "X-Request-Id", "client-1234");

        assertThat(answer.headers().firstValue("X-Request-Id")).contains("client-1234");
        assertThat(BOOKING.onlyRequest().headers().getFirst("X-Request-Id")).isEqualTo("client-1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "has a space in it", "<script>alert(1)</script>", "ada@example.org.example"})
    void anything_else_is_replaced(String id) {
        assertThat(API.get("/api/booking/x", "X-Request-Id", id).headers().firstValue("X-Request-Id"))
                .isPresent()
                .get()
                .isNotEqualTo(id);
    }

    @Test
    void the_log_names_the_request_and_keeps_quiet_about_the_person(CapturedOutput output) {
        API.get(
                "/api/booking/x?q=panic+attacks",
                "X-Request-Id",
                "log-line-1",
                "Cookie",
                "alliance-session=secret-session",
                "Authorization",
                "Bearer secret-token");

        assertThat(output).contains("log-line-1", "GET /api/booking/x 401");
        assertThat(output).doesNotContain("panic", "secret-session", "secret-token", "127.0.0.1");
    }

    @Test
    void the_log_names_the_trace_that_the_services_see(CapturedOutput output) {
        API.get("/api/booking/x", "X-Request-Id", "log-line-3");

        assertThat(BOOKING.onlyRequest().headers().getFirst("traceparent"))
                .satisfies(parent -> assertThat(output).contains("[" + parent.substring(3, 35) + " log-line-3]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/booking/calendars/secret-feed.ics", "/api/booking/c%61lendars/secret-feed.ics"})
    void the_log_does_not_know_the_address_of_a_feed(String path, CapturedOutput output) {
        API.get(path, "X-Request-Id", "log-line-2");

        assertThat(output).contains("log-line-2", "GET /api/booking/calendars/* ");
        assertThat(output).doesNotContain("secret-feed");
    }
}
