package care.alliance.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.ApiClient;
import care.alliance.gateway.testing.GatewayTest;
import care.alliance.gateway.testing.StandIn;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiRoutesTest extends GatewayTest {

    @Test
    void a_request_reaches_its_service_as_it_was_sent() {
        API.send(
                "PUT",
                "/api/booking/therapists/7/availability?a=1&b=%20x",
                BodyPublishers.ofString("{\"weekly\":[]}"),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "k-1",
                "If-Match",
                "\"3\"",
                "Alliance-Hold-Key",
                "mine");

        StandIn.Request arrived = BOOKING.onlyRequest();
        assertThat(arrived.method()).isEqualTo("PUT");
        assertThat(arrived.target()).isEqualTo("/api/booking/therapists/7/availability?a=1&b=%20x");
        assertThat(arrived.body()).isEqualTo("{\"weekly\":[]}");
        assertThat(arrived.headers().getFirst("Idempotency-Key")).isEqualTo("k-1");
        assertThat(arrived.headers().getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(arrived.headers().getFirst("Alliance-Hold-Key")).isEqualTo("mine");
    }

    @Test
    void an_answer_comes_back_as_the_service_gave_it() {
        BOOKING.does(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"4\"");
            exchange.getResponseHeaders().set("Location", "/api/booking/appointments/9");
            StandIn.answer(exchange, 201, "application/json", "{\"id\":9}");
        });

        HttpResponse<String> answer = API.post("/api/booking/appointments", "{}", "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"id\":9}");
        assertThat(answer.headers().firstValue("ETag")).contains("\"4\"");
        assertThat(answer.headers().firstValue("Location")).contains("/api/booking/appointments/9");
    }

    @Test
    void a_refusal_by_the_service_is_passed_on_untouched() {
        BOOKING.does(StandIn.refusing(409, "{\"code\":\"slot-taken\",\"alternatives\":[]}"));

        HttpResponse<String> answer = API.post("/api/booking/appointments/1/request", "{}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(ApiClient.code(answer)).isEqualTo("slot-taken");
    }

    @Test
    void a_form_sent_to_a_service_arrives_whole() {
        API.post("/api/booking/form", "_csrf=x&word=hello", "Content-Type", "application/x-www-form-urlencoded");

        assertThat(BOOKING.onlyRequest().body()).isEqualTo("_csrf=x&word=hello");
    }

    @Test
    void cookies_go_neither_in_nor_out() {
        BOOKING.does(exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "tracking=1");
            StandIn.answer(exchange, 200, "application/json", "{}");
        });

        HttpResponse<String> answer = API.get("/api/booking/x", "Cookie", "alliance-session=stolen; other=1");

        assertThat(BOOKING.onlyRequest().headers().containsHeader("Cookie")).isFalse();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void nobody_can_pretend_to_come_from_elsewhere() {
        API.get(
                "/api/booking/x",
                "X-Forwarded-For",
                "10.0.0.1",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "for=10.0.0.1;host=evil.example");

        assertThat(BOOKING.onlyRequest().headers().headerNames())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("forwarded"));
    }

    @Test
    void headers_of_one_connection_stay_on_it() {
        API.get("/api/booking/x", "TE", "trailers", "Keep-Alive", "timeout=5", "Proxy-Authorization", "Basic eA==");

        assertThat(BOOKING.onlyRequest().headers().headerNames())
                .doesNotContain("TE", "Te", "Keep-Alive", "Proxy-Authorization", "Proxy-authorization");
    }

    @Test
    void a_trace_goes_on_in_the_service() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        API.get("/api/booking/x", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

        assertThat(BOOKING.onlyRequest().headers().getFirst("traceparent")).contains(trace);
    }

    @Test
    void events_come_through_while_the_stream_is_still_open() throws Exception {
        CountDownLatch firstSeen = new CountDownLatch(1);
        BOOKING.does(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("event: board\ndata: one\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await(firstSeen);
            exchange.getResponseBody().write("event: board\ndata: two\n\n".getBytes(StandardCharsets.UTF_8));
        });

        var answer = API.send(
                "GET", "/api/booking/clinics/7/board/stream", BodyPublishers.noBody(), BodyHandlers.ofInputStream());

        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("event: board");
            assertThat(lines.readLine()).isEqualTo("data: one");
            firstSeen.countDown();
            assertThat(lines.lines()).contains("data: two");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/unknown",
                "/api/bookings/x",
                "/internal/patients/7/contact",
                "/fhir/Slot",
                "/actuator/prometheus",
                "/actuator/env"
            })
    void what_is_not_public_is_not_found(String path) {
        HttpResponse<String> answer = API.get(path, "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(ApiClient.code(answer)).isEqualTo("not-found");
        assertThat(BOOKING.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/booking/../internal/patients/7/contact",
                "/api/booking/%2e%2e/internal/patients",
                "/api/booking//x",
                "/api/booking/x;a=b",
                "/api/booking/a%2fb"
            })
    void paths_with_two_meanings_are_refused(String path) {
        HttpResponse<String> answer = API.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiClient.code(answer)).isEqualTo("malformed-request");
        assertThat(BOOKING.requests()).isEmpty();
    }

    @Test
    void each_service_shows_its_api_description() {
        API.get("/api/booking/openapi");

        assertThat(BOOKING.onlyRequest().target()).isEqualTo("/v3/api-docs");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
