package care.alliance.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logins beside those of the demo, made as directory-service would make them. */
public final class Logins {

    /** Of every login that is made here. */
    public static final String PASSWORD = "four words without kin";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Logins() {}

    /** A patient with a verified address. */
    public static void make(URI keycloak, String address, String firstName, String lastName) {
        String user = JSON.writeValueAsString(Map.of(
                "username",
                address,
                "email",
                address,
                "emailVerified",
                true,
                "enabled",
                true,
                "firstName",
                firstName,
                "lastName",
                lastName,
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
        HttpResponse<String> made = send(admin(keycloak, "/users")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(user)));
        if (made.statusCode() != 201) {
            throw new IllegalStateException("no login made: " + made.statusCode());
        }
    }

    /** Whether somebody can sign in with this address. */
    public static boolean exists(URI keycloak, String address) {
        String query = "/users?exact=true&email=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        JsonNode found = JSON.readTree(send(admin(keycloak, query).GET()).body());
        return !found.isEmpty();
    }

    private static HttpRequest.Builder admin(URI keycloak, String path) {
        return HttpRequest.newBuilder(keycloak.resolve("/admin/realms/alliance" + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token(keycloak));
    }

    private static String token(URI keycloak) {
        String form =
                "grant_type=client_credentials&client_id=alliance-directory-admin&client_secret=local-directory-admin";
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(keycloak.resolve("/realms/alliance/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return JSON.readTree(answer.body()).required("access_token").asString();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
