package care.alliance.bench.load;

import care.alliance.stack.process.Ports;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Signs tokens that look like Keycloak's, and tells its key where services ask for Keycloak's. They check them like any
 * other; only nobody has to make a thousand logins first.
 */
public final class Issuer implements AutoCloseable {

    private static final Duration GOOD_FOR = Duration.ofHours(2);

    private final RSAKey key;
    private final HttpServer server;

    /** One that answers at once. */
    public Issuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048)
                .keyID("bench")
                .algorithm(JWSAlgorithm.RS256)
                .generate();
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(Ports.address(0), 0);
        server.createContext("/realms/alliance/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    /** What a service is told of Keycloak. */
    public Map<String, String> settings() {
        return Map.of("ALLIANCE_KEYCLOAK_URL", url(), "ALLIANCE_ISSUER", url() + "/realms/alliance");
    }

    /** Of a patient with a name and a verified address. */
    public String patient(UUID subject) {
        return signed(claims(subject).claim("realm_access", Map.of("roles", List.of("patient"))));
    }

    /** Of a clinic's receptionist. */
    public String reception(UUID clinic) {
        return signed(claims(clinic).claim("groups", List.of("/clinics/" + clinic + "/receptionists")));
    }

    private JWTClaimsSet.Builder claims(UUID subject) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(url() + "/realms/alliance")
                .audience("alliance-api")
                .subject(subject.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(GOOD_FOR)))
                .claim("scope", "openid")
                .claim("name", "Robin Example")
                .claim("email", subject + "@people.example")
                .claim("email_verified", true);
    }

    private String signed(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
