package care.alliance.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.alliance.gateway.testing.SettableClock;
import care.alliance.gateway.testing.StandIn;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;

/** Each single thing that makes a token wrong, with a key of our own, because Keycloak makes no wrong ones. */
class AccessTokensTest {

    private static final RSAKey KEY = key();
    private static final StandIn KEYS = new StandIn();

    private final SettableClock clock = new SettableClock();
    private final ReactiveJwtDecoder tokens = new KeycloakClients()
            .accessTokens(
                    new KeycloakSettings(
                            URI.create(KEYS.url()),
                            URI.create("http://login.example/realms/alliance"),
                            "secret",
                            Duration.ofSeconds(5)),
                    WebClient.create(),
                    clock);

    AccessTokensTest() {
        KEYS.does(StandIn.answering(200, new JWKSet(KEY.toPublicJWK()).toString()));
    }

    @Test
    void a_token_of_our_realm_for_our_api_counts() {
        assertThat(decode(signed(claims().build(), KEY)).getSubject()).isEqualTo("e001");
        assertThat(KEYS.requests().getFirst().target())
                .as("keys come from the address for servers")
                .isEqualTo("/realms/alliance/protocol/openid-connect/certs");
    }

    @Test
    void a_token_of_another_issuer_does_not() {
        assertRefused(
                signed(claims().issuer("http://login.example/realms/master").build(), KEY));
    }

    @Test
    void a_token_for_another_audience_does_not() {
        assertRefused(signed(claims().audience("alliance-gateway").build(), KEY));
        assertRefused(signed(claims().audience(List.of()).build(), KEY));
    }

    @Test
    void a_token_that_has_expired_does_not() {
        String token = signed(claims().build(), KEY);

        clock.goForward(Duration.ofMinutes(7));

        assertRefused(token);
    }

    @Test
    void a_token_signed_by_somebody_else_does_not() {
        assertRefused(signed(claims().build(), key()));
    }

    @Test
    void a_token_without_signature_does_not() {
        assertRefused(new PlainJWT(claims().build()).serialize());
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> decode(token)).isInstanceOf(BadJwtException.class);
    }

    private Jwt decode(String token) {
        return tokens.decode(token).blockOptional(Duration.ofSeconds(10)).orElseThrow();
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject("e001")
                .issuer("http://login.example/realms/alliance")
                .audience(List.of("alliance-api", "account"))
                .expirationTime(Date.from(clock.instant().plus(Duration.ofMinutes(5))));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("the-key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
