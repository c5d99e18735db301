package care.alliance.gateway.security;

import care.alliance.gateway.edge.EdgeSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec.HstsSpec;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.CrossOriginResourcePolicyServerHttpHeadersWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What browsers are told never to do with our answers. Spring adds {@code X-Content-Type-Options} and, where a controller
 * says nothing else, {@code Cache-Control: no-store}: nearly every page shows whether somebody is signed in.
 */
@Component
final class HeadersForAll {

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    private final boolean https;
    private final String pagePolicy;

    HeadersForAll(EdgeSettings edge, KeycloakSettings keycloak) {
        this.https = edge.https();
        // Browsers apply form-action to redirects as well, and signing out ends at Keycloak.
        this.pagePolicy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data:",
                "connect-src 'self'",
                "form-action 'self' " + keycloak.browserOrigin(),
                "frame-ancestors 'none'",
                "base-uri 'none'");
    }

    void forPages(HeaderSpec headers) {
        forEverything(headers, pagePolicy);
        headers.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicy(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));
    }

    void forTheApi(HeaderSpec headers) {
        forEverything(headers, "default-src 'none'; frame-ancestors 'none'");
    }

    private void forEverything(HeaderSpec headers, String contentSecurityPolicy) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy))
                // Our own pages may learn where somebody came from, to bring them back after a login; others may not.
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .hsts(HstsSpec::disable);
        // Spring's own writer looks at the connection, which is plain behind a proxy that speaks https.
        if (https) {
            headers.writer(exchange -> Mono.fromRunnable(
                    () -> exchange.getResponse().getHeaders().set("Strict-Transport-Security", A_YEAR)));
        }
    }
}
