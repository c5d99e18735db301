package care.alliance.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.Browser;
import care.alliance.gateway.testing.GatewayTest;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

class PageHeadersTest extends GatewayTest {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_page_tells_browsers_what_they_must_not_do() {
        Browser person = new Browser(GATEWAY);
        Set<String> pages = pages();
        pages.addAll(Set.of("/nothing-here", "/probe/broken", "/sessions", "/login", "/login/oauth2/code/keycloak"));

        assertThat(pages).allSatisfy(page -> assertFenced(person.get(page).headers()));
    }

    @Test
    void so_does_a_page_that_is_refused() {
        Browser person = new Browser(GATEWAY);

        assertFenced(person.post("/probe/form", Map.of()).headers());
    }

    private static void assertFenced(HttpHeaders headers) {
        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "connect-src 'self'; form-action 'self' " + KEYCLOAK.baseUrl()
                        + "; frame-ancestors 'none'; base-uri 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).get().asString().contains("camera=()", "geolocation=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control")).get().asString().contains("no-store");
    }

    /** Every page without a variable in its address. */
    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream())
                .map(pattern -> pattern.getPatternString())
                .filter(path -> !path.contains("{") && !path.contains("*"))
                .forEach(pages::add);
        assertThat(pages).isNotEmpty();
        return pages;
    }
}
