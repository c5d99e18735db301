package care.alliance.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest.BaseBuilder;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class PageCacheTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final AtomicInteger made = new AtomicInteger();
    private final PageCache cache = keeping(Duration.ofMinutes(1));

    @Test
    void aPageOfTheLibraryIsMadeOnceAndLooksTheSameAgain() {
        assertThat(read(cache, MockServerHttpRequest.get("/therapies/ipt"))).isEqualTo("page 1");

        MockServerWebExchange again = asked(cache, MockServerHttpRequest.get("/therapies/ipt"), HttpStatus.OK);

        assertThat(text(again)).isEqualTo("page 1");
        assertThat(again.getResponse().getHeaders().getContentType()).isEqualTo(MediaType.TEXT_HTML);
    }

    @Test
    void readingsAreTwoPages() {
        read(cache, MockServerHttpRequest.get("/therapies/ipt"));

        assertThat(read(cache, MockServerHttpRequest.get("/therapies/ipt?reading=professional")))
                .isEqualTo("page 2");
    }

    @Test
    void whoeverBringsASessionGetsAPageOfTheirOwn() {
        read(cache, MockServerHttpRequest.get("/therapies/ipt"));

        assertThat(read(
                        cache,
                        MockServerHttpRequest.get("/therapies/ipt").cookie(new HttpCookie("alliance-session", "1"))))
                .isEqualTo("page 2");
        assertThat(read(cache, MockServerHttpRequest.get("/therapies/ipt"))).isEqualTo("page 1");
    }

    @Test
    void otherPagesAndFragmentsAreNotKept() {
        read(cache, MockServerHttpRequest.get("/therapists"));
        read(cache, MockServerHttpRequest.get("/therapies").header("HX-Request", "true"));

        assertThat(read(cache, MockServerHttpRequest.get("/therapists"))).isEqualTo("page 3");
        assertThat(read(cache, MockServerHttpRequest.get("/therapies"))).isEqualTo("page 4");
    }

    @Test
    void anErrorIsNotKept() {
        asked(cache, MockServerHttpRequest.get("/therapies/ipt"), HttpStatus.SERVICE_UNAVAILABLE);

        assertThat(read(cache, MockServerHttpRequest.get("/therapies/ipt"))).isEqualTo("page 2");
    }

    @Test
    void itCanBeTurnedOff() {
        PageCache off = keeping(Duration.ZERO);
        read(off, MockServerHttpRequest.get("/therapies/ipt"));

        assertThat(read(off, MockServerHttpRequest.get("/therapies/ipt"))).isEqualTo("page 2");
    }

    private static PageCache keeping(Duration age) {
        return new PageCache(new PageCacheSettings(age, DataSize.ofMegabytes(1)));
    }

    private String read(PageCache cache, BaseBuilder<?> request) {
        return text(asked(cache, request, HttpStatus.OK));
    }

    private MockServerWebExchange asked(PageCache cache, BaseBuilder<?> request, HttpStatus answer) {
        MockServerWebExchange exchange = MockServerWebExchange.from(request);
        cache.filter(exchange, made -> make(made, answer)).block(LIMIT);
        return exchange;
    }

    private Mono<Void> make(ServerWebExchange exchange, HttpStatus answer) {
        var response = exchange.getResponse();
        response.setStatusCode(answer);
        response.getHeaders().setContentType(MediaType.TEXT_HTML);
        byte[] page = ("page " + made.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(page)));
    }

    private static String text(MockServerWebExchange exchange) {
        return Objects.requireNonNull(exchange.getResponse().getBodyAsString().block(LIMIT));
    }
}
