package care.alliance.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.edge.EdgeSettings;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.session.WebSessionIdResolver;

class HttpsTest {

    @Test
    void behind_https_the_session_cookie_is_for_this_host_and_https_only() {
        assertThat(cookie("https://alliance.example"))
                .startsWith("__Host-alliance-session=")
                .contains("Secure", "Path=/", "SameSite=Lax");
    }

    @Test
    void on_a_plain_connection_for_development_it_still_works() {
        assertThat(cookie("http://localhost:8080"))
                .startsWith("alliance-session=")
                .doesNotContain("Secure");
    }

    private static String cookie(String publicUrl) {
        WebSessionIdResolver cookies = new PageSecurity().sessionCookie(edge(publicUrl));
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
        cookies.setSessionId(exchange, "id");
        return exchange.getResponse()
                .getCookies()
                .values()
                .iterator()
                .next()
                .getFirst()
                .toString();
    }

    private static EdgeSettings edge(String publicUrl) {
        return new EdgeSettings(
                URI.create(publicUrl), DataSize.ofKilobytes(256), DataSize.ofMegabytes(11), Duration.ofSeconds(20));
    }
}
