package care.alliance.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.Browser;
import care.alliance.gateway.testing.GatewayTest;
import care.alliance.gateway.testing.StandIn;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesAskServicesTest extends GatewayTest {

    private final Browser person = new Browser(GATEWAY);

    @BeforeAll
    static void addresses() {
        keycloakKnowsThisGateway();
    }

    @Test
    void booking_is_asked_as_the_person() {
        person.signIn("patient", "/login");

        assertThat(person.get("/probe/booking").statusCode()).isEqualTo(200);

        assertThat(tokenSeenByBooking().getSubject()).isEqualTo("0198c0de-0000-7000-8000-00000000e001");
    }

    @Test
    void directory_is_asked_as_nobody() {
        person.signIn("patient", "/login");

        assertThat(person.get("/probe/directory").statusCode()).isEqualTo(200);

        assertThat(DIRECTORY.onlyRequest().headers().containsHeader("Authorization"))
                .isFalse();
    }

    @Test
    void a_hold_without_a_login_is_made_as_the_gateway() throws ParseException {
        assertThat(person.get("/probe/booking/gateway").statusCode()).isEqualTo(200);

        assertThat(tokenSeenByBooking().getStringClaim("scope")).contains("holds:write");
        assertThat(tokenSeenByBooking().getAudience()).contains("alliance-api");
    }

    @Test
    void a_page_for_a_person_leads_somebody_unknown_to_signing_in() {
        assertThat(Browser.location(person.get("/probe/booking"))).isEqualTo("/login?to=%2Fprobe%2Fbooking");
        assertThat(Browser.location(person.signIn("patient", "/probe/booking"))).isEqualTo("/probe/booking");
    }

    @Test
    void the_trace_and_the_request_id_go_along() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        person.get("/probe/directory", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

        assertThat(DIRECTORY.onlyRequest().headers().getFirst("traceparent")).contains(trace);
    }

    @Test
    void a_refusal_is_a_value_with_its_code_and_what_else_it_says() {
        person.signIn("patient", "/login");
        BOOKING.does(StandIn.refusing(
                409,
                "{\"type\":\"t\",\"status\":409,\"code\":\"slot-taken\",\"detail\":\"d\",\"alternatives\":[1,2]}"));

        assertThat(person.get("/probe/booking/answer").body()).isEqualTo("refused slot-taken {alternatives=[1, 2]}");
    }

    @Test
    void what_a_service_does_not_know_is_a_page_that_is_not_found() {
        DIRECTORY.does(StandIn.refusing(404, "{\"code\":\"not-found\"}"));

        assertThat(person.get("/probe/directory").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void a_service_that_fails_is_having_a_pause(int status) {
        DIRECTORY.does(StandIn.answering(status, "{\"detail\":\"the secret of Ada Lovelace\"}"));

        assertPause(person.get("/probe/directory"));
    }

    @Test
    void a_service_that_hangs_up_is_having_a_pause() {
        DIRECTORY.does(StandIn.hangingUp());

        assertPause(person.get("/probe/directory"));
    }

    @Test
    void a_service_that_nobody_runs_is_having_a_pause() {
        person.signIn("patient", "/login");

        assertPause(person.get("/probe/notification"));
    }

    @Test
    void a_service_that_is_too_slow_is_given_up_on() {
        CountDownLatch never = new CountDownLatch(1);
        DIRECTORY.does(exchange -> hold(never));

        HttpResponse<String> answer = person.get("/probe/directory");
        never.countDown();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
    }

    @Test
    void pages_and_api_stop_asking_together() {
        DIRECTORY.does(StandIn.answering(503, "{}"));
        for (int i = 0; i < 10; i++) {
            person.get("/probe/directory");
        }
        int asked = DIRECTORY.requests().size();

        assertPause(person.get("/probe/directory"));
        assertThat(API.get("/api/directory/x").statusCode()).isEqualTo(503);
        assertThat(DIRECTORY.requests()).hasSize(asked);
    }

    private static void assertPause(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
        assertThat(answer.body()).doesNotContain("Lovelace");
    }

    private static JWTClaimsSet tokenSeenByBooking() {
        String header =
                BOOKING.onlyRequest().headers().getOrEmpty("Authorization").getFirst();
        try {
            return SignedJWT.parse(header.substring("Bearer ".length())).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
