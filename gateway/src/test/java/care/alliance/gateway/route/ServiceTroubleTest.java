package care.alliance.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.ApiClient;
import care.alliance.gateway.testing.GatewayTest;
import care.alliance.gateway.testing.StandIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTroubleTest extends GatewayTest {

    @Test
    void a_service_that_nobody_runs_is_having_a_pause() {
        HttpResponse<String> answer = API.get("/api/notifications/deliveries");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(ApiClient.code(answer)).isEqualTo("unavailable");
        assertThat(ApiClient.problem(answer).get("part").asString()).isEqualTo("notification");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void a_service_that_is_too_slow_is_given_up_on() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        BOOKING.does(exchange -> hold(never));

        HttpResponse<String> answer = API.get("/api/booking/slow");
        never.countDown();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(ApiClient.code(answer)).isEqualTo("timed-out");
        assertThat(BOOKING.requests()).as("waiting again would double the time").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void reading_is_tried_twice(int status) {
        AtomicInteger tries = new AtomicInteger();
        BOOKING.does(exchange -> StandIn.answer(
                exchange, tries.incrementAndGet() == 1 ? status : 200, "application/json", "{\"fine\":true}"));

        HttpResponse<String> answer = API.get("/api/booking/x");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"fine\":true}");
        assertThat(BOOKING.requests()).hasSize(2);
    }

    @Test
    void reading_is_tried_twice_when_the_connection_breaks() {
        AtomicInteger tries = new AtomicInteger();
        BOOKING.does(exchange -> {
            if (tries.incrementAndGet() > 1) {
                StandIn.answer(exchange, 200, "application/json", "{}");
            }
        });

        assertThat(API.get("/api/booking/x").statusCode()).isEqualTo(200);
        assertThat(BOOKING.requests()).hasSize(2);
    }

    @Test
    void reading_is_not_tried_a_third_time() {
        BOOKING.does(StandIn.answering(503, "{}"));

        HttpResponse<String> answer = API.get("/api/booking/x");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(ApiClient.code(answer)).isEqualTo("unavailable");
        assertThat(BOOKING.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void writing_is_tried_once(String method) {
        BOOKING.does(StandIn.hangingUp());

        HttpResponse<String> answer = API.send(method, "/api/booking/x", BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(BOOKING.requests()).hasSize(1);
    }

    @Test
    void a_service_that_keeps_failing_is_left_alone_for_a_while() {
        BOOKING.does(StandIn.answering(503, "{}"));
        for (int i = 0; i < 10; i++) {
            API.post("/api/booking/x", "{}");
        }
        int askedSoFar = BOOKING.requests().size();

        HttpResponse<String> answer = API.post("/api/booking/x", "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(BOOKING.requests()).hasSize(askedSoFar);
        assertThat(API.get("/api/directory/x").statusCode())
                .as("the others go on")
                .isEqualTo(200);
    }

    @Test
    void a_service_that_is_back_is_asked_again() {
        BOOKING.does(StandIn.answering(503, "{}"));
        for (int i = 0; i < 10; i++) {
            API.post("/api/booking/x", "{}");
        }
        BOOKING.reset();

        clock.goForward(Duration.ofSeconds(6));

        assertThat(API.post("/api/booking/x", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void refusals_are_no_reason_to_stop_asking() {
        BOOKING.does(StandIn.refusing(409, "{\"code\":\"slot-taken\"}"));
        for (int i = 0; i < 15; i++) {
            API.post("/api/booking/x", "{}");
        }

        assertThat(BOOKING.requests()).hasSize(15);
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
