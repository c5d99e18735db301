package care.alliance.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.kit.sample.WithSampleService;
import care.alliance.kit.testing.EndpointInventory;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Who gets in, with tokens that are really validated. */
class AccessTest extends WithSampleService {

    private static final UUID SOMEONE = UUID.randomUUID();
    private static final UUID CLINIC = UUID.randomUUID();

    @Test
    void withoutTokenTheCallerIsAnonymous() {
        get("/sample/me", null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.anonymous")
                .isEqualTo(true);
    }

    @Test
    void theHandlerGetsTheCallerOfTheToken() {
        get("/sample/me", TOKENS.manager(SOMEONE, CLINIC))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.subject")
                .isEqualTo(SOMEONE.toString())
                .jsonPath("$.memberships[0].clinicId")
                .isEqualTo(CLINIC.toString())
                .jsonPath("$.memberships[0].duty")
                .isEqualTo("MANAGER");
    }

    @Test
    void noTokenIsChallenged() {
        get("/sample/signed-in", null)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthenticated");
    }

    @Test
    void anExpiredTokenIsRefusedEvenWhereNoneIsNeeded() {
        Date past = Date.from(Instant.now().minusSeconds(600));
        refused(TOKENS.token(claims().expirationTime(past).build()));
    }

    @Test
    void aForgedTokenIsRefused() {
        refused(TOKENS.forged(claims().build()));
    }

    @Test
    void aTokenForSomeoneElseIsRefused() {
        refused(TOKENS.token(claims().audience("another-api").build()));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(TOKENS.token(
                claims().issuer("https://elsewhere.example/realms/alliance").build()));
    }

    @Test
    void nonsenseIsRefused() {
        refused("nonsense");
    }

    @Test
    void aRuleIsKept() {
        get("/sample/patients", TOKENS.patient(SOMEONE)).expectStatus().isOk();
        get("/sample/patients", TOKENS.receptionist(SOMEONE, CLINIC))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("forbidden");
        get("/sample/staff", TOKENS.receptionist(SOMEONE, CLINIC))
                .expectStatus()
                .isOk();
        get("/sample/staff", TOKENS.patient(SOMEONE)).expectStatus().isForbidden();
        get("/internal/sample/contacts", TOKENS.service("contacts:read"))
                .expectStatus()
                .isOk();
        get("/internal/sample/contacts", TOKENS.service("holds:write"))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void whatIsInternalNeedsATokenWhateverItsRuleSays() {
        get("/internal/sample/open-by-mistake", null).expectStatus().isUnauthorized();
    }

    @Test
    void onlyHealthInfoAndPrometheusAreExposed() {
        List.of("health", "health/liveness", "health/readiness", "info", "prometheus")
                .forEach(open -> get("/actuator/" + open, null).expectStatus().isOk());
        List.of("env", "beans", "heapdump", "loggers", "threaddump", "mappings")
                .forEach(closed ->
                        get("/actuator/" + closed, null).expectStatus().isNotFound());
        get("/actuator/health", null).expectBody().jsonPath("$.components").doesNotExist();
    }

    @Test
    void theApiIsDescribedWithoutTheActor() {
        get("/v3/api-docs", null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/sample/me'].get.parameters")
                .doesNotExist();
    }

    @Test
    void theInventoryListsEveryHandlerWithItsRule(@Autowired ApplicationContext context) {
        assertThat(EndpointInventory.lines(context))
                .contains(
                        "GET /sample/me @Anyone",
                        "GET /sample/patients @PatientsOnly",
                        "GET /sample/staff @StaffOnly",
                        "GET /sample/signed-in @SignedIn",
                        "GET /internal/sample/contacts hasAuthority('SCOPE_contacts:read')")
                .hasSize(13);
    }

    private static JWTClaimsSet.Builder claims() {
        return TOKENS.claims(SOMEONE, List.of("patient"), List.of(), "");
    }

    private void refused(String token) {
        get("/sample/me", token)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthenticated");
    }

    private ResponseSpec get(String path, @Nullable String token) {
        return http.get()
                .uri(path)
                .headers(headers -> {
                    if (token != null) {
                        headers.setBearerAuth(token);
                    }
                })
                .exchange();
    }
}
