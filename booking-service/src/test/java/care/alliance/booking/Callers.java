package care.alliance.booking;

import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockJwt;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.springSecurity;

import care.alliance.kit.actor.ActorTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service as different people call it, with tokens as Keycloak makes them but unsigned. */
public final class Callers {
    private final WebTestClient client;

    Callers(ApplicationContext context) {
        client = WebTestClient.bindToApplicationContext(context)
                .apply(springSecurity())
                .configureClient()
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    /** Somebody without a token. */
    public WebTestClient anyone() {
        return client;
    }

    /** A patient with a verified e-mail address. */
    public WebTestClient patient(UUID subject) {
        return caller(token -> person(token, subject, "patient"));
    }

    /** A therapist's own login. */
    public WebTestClient therapist(UUID loginId) {
        return caller(token -> person(token, loginId, "therapist"));
    }

    /** Somebody with one realm role and no clinic. */
    public WebTestClient holderOf(String realmRole) {
        return caller(token -> person(token, UUID.randomUUID(), realmRole));
    }

    /** A receptionist of one clinic. */
    public WebTestClient receptionistOf(UUID clinicId) {
        return staff(clinicId, "receptionists");
    }

    /** A manager of one clinic. */
    public WebTestClient managerOf(UUID clinicId) {
        return staff(clinicId, "managers");
    }

    /** A service calling on its own behalf. */
    public WebTestClient service(String scope) {
        return caller(token -> token.subject("service-account").claim("scope", scope));
    }

    /** Whoever the token says. */
    public WebTestClient caller(Consumer<Jwt.Builder> token) {
        return client.mutateWith(mockJwt().jwt(token).authorities(ActorTokens::authorities));
    }

    private WebTestClient staff(UUID clinicId, String duty) {
        return caller(token -> token.subject(UUID.randomUUID().toString())
                .claim("scope", "openid")
                .claim("groups", List.of("/clinics/" + clinicId + "/" + duty)));
    }

    private static void person(Jwt.Builder token, UUID subject, String role) {
        token.subject(subject.toString())
                .claim("scope", "openid")
                .claim("realm_access", Map.of("roles", List.of(role)))
                .claim("name", "Robin Example")
                .claim("email", subject + "@people.example")
                .claim("email_verified", true);
    }
}
