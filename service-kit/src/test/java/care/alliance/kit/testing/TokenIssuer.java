package care.alliance.kit.testing;

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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Issues access tokens as the realm's Keycloak does, for tests that need callers but no login. Services fetch its keys
 * and validate its tokens like any others; {@link #settings()} points them here.
 */
public final class TokenIssuer {

    private static final String KEYS = "/realms/alliance/protocol/openid-connect/certs";
    private static final long LIFETIME_SECONDS = 300;

    private final RSAKey key = newKey();
    private final HttpServer server;

    private TokenIssuer(HttpServer server) {
        this.server = server;
    }

    /** Starts on a free port of the loopback; its daemon threads end with the JVM. */
    public static TokenIssuer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TokenIssuer issuer = new TokenIssuer(server);
            byte[] keys = new JWKSet(issuer.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext(KEYS, exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(keys);
                }
            });
            Thread.ofPlatform().daemon().name("token-issuer").start(server::start);
            return issuer;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The settings that make a service trust this issuer. */
    public Map<String, Object> settings() {
        return Map.of("ALLIANCE_KEYCLOAK_URL", address(), "ALLIANCE_ISSUER", issuer());
    }

    public String issuer() {
        return address() + "/realms/alliance";
    }

    public String patient(UUID subject) {
        return token(claims(subject, List.of("patient"), List.of(), "").build());
    }

    public String therapist(UUID subject) {
        return token(claims(subject, List.of("therapist"), List.of(), "").build());
    }

    public String receptionist(UUID subject, UUID clinic) {
        return token(claims(subject, List.of(), List.of("/clinics/" + clinic + "/receptionists"), "")
                .build());
    }

    public String manager(UUID subject, UUID clinic) {
        return token(claims(subject, List.of(), List.of("/clinics/" + clinic + "/managers"), "")
                .build());
    }

    /** A service calling on its own behalf. */
    public String service(String scope) {
        return token(claims(UUID.randomUUID(), List.of(), List.of(), scope).build());
    }

    /** Claims to change before signing them with {@link #token}. */
    public JWTClaimsSet.Builder claims(UUID subject, List<String> roles, List<String> groups, String scope) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("alliance-api")
                .subject(subject.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFETIME_SECONDS)))
                .claim("realm_access", Map.of("roles", roles))
                .claim("groups", groups)
                .claim("scope", scope)
                .claim("name", "Robin Example")
                .claim("email", "robin@demo.alliance.example")
                .claim("email_verified", true);
    }

    public String token(JWTClaimsSet claims) {
        return sign(claims, key);
    }

    /** Signed with a key that is not the issuer's, though it claims to be. */
    public String forged(JWTClaimsSet claims) {
        return sign(claims, newKey());
    }

    private String sign(JWTClaimsSet claims, RSAKey with) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test-key").generate();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
