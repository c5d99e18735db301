package care.alliance.gateway.security;

import care.alliance.gateway.security.Visitor.ClinicDuty;
import care.alliance.gateway.security.Visitor.Duty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * For tests of pages, where the login itself is not the question: a cookie {@code person=patient} is a login that has
 * happened, with {@code token-of-patient} as the access token.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class SignedInByCookie implements WebFilter {

    public static final UUID LONDON = UUID.fromString("0198c0de-0000-7000-8000-00000000c101");
    public static final UUID MANCHESTER = UUID.fromString("0198c0de-0000-7000-8000-00000000c102");

    private static final Instant ISSUED = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant NEVER_OVER = Instant.parse("2100-01-01T00:00:00Z");

    private static final Map<String, Visitor> PEOPLE = Map.of(
            "patient", person("Nadia Adeyemi", Set.of("patient"), List.of()),
            "therapist", person("Dr Maya Feldman", Set.of("therapist"), List.of()),
            "editor", person("Ed Itor", Set.of("editor"), List.of()),
            "operator", person("Op Erator", Set.of("operator"), List.of()),
            "reception", person("Rosa Klein", Set.of(), List.of(new ClinicDuty(LONDON, Duty.RECEPTIONIST))),
            "owner",
                    person(
                            "Ow Ner",
                            Set.of(),
                            List.of(new ClinicDuty(LONDON, Duty.MANAGER), new ClinicDuty(MANCHESTER, Duty.MANAGER))),
            "manager",
                    person(
                            "Mo Ager",
                            Set.of(),
                            List.of(
                                    new ClinicDuty(LONDON, Duty.MANAGER),
                                    new ClinicDuty(MANCHESTER, Duty.RECEPTIONIST))));

    private final ReactiveClientRegistrationRepository registrations;
    private final ServerOAuth2AuthorizedClientRepository tokens;

    public SignedInByCookie(
            ReactiveClientRegistrationRepository registrations, ServerOAuth2AuthorizedClientRepository tokens) {
        this.registrations = registrations;
        this.tokens = tokens;
    }

    private static Visitor person(String name, Set<String> roles, List<ClinicDuty> clinics) {
        return new Visitor(true, name, roles, clinics);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst("person");
        if (cookie == null) {
            return chain.filter(exchange);
        }
        Visitor visitor = PEOPLE.get(cookie.getValue());
        OidcIdToken idToken = new OidcIdToken("id", ISSUED, NEVER_OVER, Map.of("sub", cookie.getValue()));
        SignedInPerson person = new SignedInPerson(idToken, java.util.Objects.requireNonNull(visitor));
        var login = new OAuth2AuthenticationToken(person, person.getAuthorities(), Registrations.PEOPLE);
        var token = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, "token-of-" + cookie.getValue(), ISSUED, NEVER_OVER);
        return registrations
                .findByRegistrationId(Registrations.PEOPLE)
                .flatMap(registration -> tokens.saveAuthorizedClient(
                        new OAuth2AuthorizedClient(registration, cookie.getValue(), token), login, exchange))
                .then(chain.filter(exchange))
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(login));
    }
}
