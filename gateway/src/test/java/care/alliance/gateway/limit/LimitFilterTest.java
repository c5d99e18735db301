package care.alliance.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.limit.LimitSettings.Rate;
import care.alliance.gateway.testing.SettableClock;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

class LimitFilterTest {

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger letThrough = new AtomicInteger();
    private final WebFilter filter = new Limits(
                    new LimitSettings(
                            new Rate(10, Duration.ofSeconds(10)),
                            new Rate(20, Duration.ofSeconds(10)),
                            new Rate(2, Duration.ofMinutes(10)),
                            new Rate(3, Duration.ofMinutes(10)),
                            new Rate(4, Duration.ofHours(1)),
                            new Rate(5, Duration.ofHours(1)),
                            1_000),
                    clock)
            .filter();

    LimitFilterTest() {
        clock.stop();
    }

    @Test
    void every_answer_says_what_is_left() {
        var answer = ask(HttpMethod.GET, "/api/booking/x").getResponse().getHeaders();

        assertThat(answer.getFirst("RateLimit-Policy")).isEqualTo("\"api\";q=10;w=10");
        assertThat(answer.getFirst("RateLimit")).isEqualTo("\"api\";r=9;t=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/booking/appointments", "/api/booking/appointm%65nts", "/holds"})
    void holds_without_a_name_have_a_limit_of_their_own(String path) {
        ask(HttpMethod.POST, path);
        var answer = ask(HttpMethod.POST, path);
        assertThat(answer.getResponse().getHeaders().getFirst("RateLimit")).contains("\"holds\";r=0;t=600");
        assertThat(letThrough).hasValue(2);

        ask(HttpMethod.POST, path);

        assertThat(letThrough).hasValue(2);
    }

    @Test
    void a_patient_who_books_through_the_api_has_a_name() {
        for (int i = 0; i < 5; i++) {
            ask(HttpMethod.POST, "/api/booking/appointments", "192.0.2.1", "patient");
        }

        assertThat(letThrough).hasValue(5);
    }

    @Test
    void looking_at_holds_is_not_holding() {
        for (int i = 0; i < 5; i++) {
            ask(HttpMethod.GET, "/api/booking/appointments");
        }

        assertThat(letThrough).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/register"})
    void starting_to_sign_in_has_a_limit_of_its_own(String path) {
        for (int i = 0; i < 5; i++) {
            ask(HttpMethod.GET, path);
        }

        assertThat(letThrough).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/directory/enquiries", "/guidance"})
    void enquiries_have_a_limit_of_their_own_per_address(String path) {
        for (int i = 0; i < 6; i++) {
            ask(HttpMethod.POST, path, "192.0.2.1", i % 2 == 0 ? "" : "somebody");
        }
        assertThat(letThrough).hasValue(4);

        ask(HttpMethod.POST, path, "192.0.2.2", "");
        ask(HttpMethod.GET, path);

        assertThat(letThrough).hasValue(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/directory/applications", "/work-with-us"})
    void five_applications_an_hour_are_taken_from_one_address(String path) {
        for (int i = 0; i < 6; i++) {
            ask(HttpMethod.POST, path, "192.0.2.1", "person-" + i);
            ask(HttpMethod.GET, path, "192.0.2.1", "person-" + i);
        }

        assertThat(letThrough).hasValue(5 + 6);
    }

    @Test
    void an_application_that_was_refused_is_none() {
        for (int i = 0; i < 6; i++) {
            MockServerWebExchange exchange = exchange(HttpMethod.POST, "/work-with-us", "192.0.2.1");
            filter.filter(
                            exchange,
                            let -> Mono.fromRunnable(() -> {
                                letThrough.incrementAndGet();
                                let.getResponse().setStatusCode(HttpStatus.BAD_REQUEST);
                            }))
                    .block(Duration.ofSeconds(5));
        }

        assertThat(letThrough).hasValue(6);
    }

    @Test
    void people_behind_one_address_do_not_use_up_each_others_share() {
        for (int i = 0; i < 15; i++) {
            ask(HttpMethod.GET, "/api/booking/x", "192.0.2.1", "one");
        }

        ask(HttpMethod.GET, "/api/booking/x", "192.0.2.1", "another");

        assertThat(letThrough).hasValue(11);
    }

    @Test
    void one_person_has_one_share_wherever_they_are() {
        for (int i = 0; i < 15; i++) {
            ask(HttpMethod.GET, "/api/booking/x", "192.0.2." + i, "one");
        }

        assertThat(letThrough).hasValue(10);
    }

    @Test
    void the_refusal_says_how_long_to_wait() {
        for (int i = 0; i < 2; i++) {
            ask(HttpMethod.POST, "/holds");
        }

        assertThat(attempt(HttpMethod.POST, "/holds"))
                .isInstanceOfSatisfying(
                        TooManyRequests.class,
                        refused -> assertThat(refused.retryAfter()).isEqualTo(Duration.ofMinutes(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/css/base.css", "/webjars/htmx.org/dist/htmx.min.js", "/actuator/health"})
    void files_and_health_are_not_counted(String path) {
        var answer = ask(HttpMethod.GET, path);

        assertThat(answer.getResponse().getHeaders().containsHeader("RateLimit"))
                .isFalse();
    }

    private MockServerWebExchange ask(HttpMethod method, String path) {
        return ask(method, path, "192.0.2.1", "");
    }

    private MockServerWebExchange ask(HttpMethod method, String path, String address, String subject) {
        MockServerWebExchange exchange = exchange(method, path, address);
        Mono<Void> asked = filtered(exchange).onErrorComplete(TooManyRequests.class);
        if (!subject.isEmpty()) {
            asked = asked.contextWrite(ReactiveSecurityContextHolder.withAuthentication(
                    new TestingAuthenticationToken(subject, "", "ROLE_patient")));
        }
        asked.block(Duration.ofSeconds(5));
        return exchange;
    }

    private Throwable attempt(HttpMethod method, String path) {
        return filtered(exchange(method, path, "192.0.2.1"))
                .then(Mono.<Throwable>empty())
                .onErrorResume(Mono::just)
                .blockOptional(Duration.ofSeconds(5))
                .orElseThrow();
    }

    private Mono<Void> filtered(MockServerWebExchange exchange) {
        return filter.filter(exchange, let -> Mono.fromRunnable(letThrough::incrementAndGet));
    }

    private static MockServerWebExchange exchange(HttpMethod method, String path, String address) {
        return MockServerWebExchange.from(MockServerHttpRequest.method(method, URI.create(path))
                .remoteAddress(new InetSocketAddress(InetAddress.ofLiteral(address), 1)));
    }
}
