package care.alliance.stack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.alliance.stack.test.Keycloak;
import care.alliance.stack.test.RealParts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeycloakServerTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Keycloak keycloak = RealParts.keycloak();

    @Test
    void aPatientsTokenSaysWhoTheyAre() {
        JsonNode claims = claims(keycloak.userToken("patient"));

        assertThat(claims.get("iss").asString()).isEqualTo(keycloak.issuer());
        assertThat(claims.get("sub").asString()).isEqualTo("0198c0de-0000-7000-8000-00000000e001");
        assertThat(texts(claims.at("/realm_access/roles"))).containsExactly("patient");
        assertThat(texts(claims.get("aud"))).contains("alliance-api");
        assertThat(claims.get("email").asString()).isEqualTo("patient@demo.alliance.example");
        assertThat(claims.get("email_verified").asBoolean()).isTrue();
        assertThat(claims.get("name").asString()).isNotBlank();
    }

    @Test
    void aReceptionistsTokenSaysForWhichClinic() {
        JsonNode claims = claims(keycloak.userToken("reception"));

        assertThat(texts(claims.get("groups")))
                .containsExactly("/clinics/0198c0de-0000-7000-8000-00000000c101/receptionists");
        assertThat(texts(claims.at("/realm_access/roles"))).isEmpty();
    }

    @Test
    void onlyTheGatewayMayHoldForAWebSession() {
        String token = keycloak.clientToken("alliance-gateway", "local-gateway", "holds:write");

        assertThat(scopes(token)).contains("holds:write");
        assertThatThrownBy(() -> keycloak.clientToken("alliance-notification", "local-notification", "holds:write"))
                .hasMessageContaining("invalid_scope");
    }

    @Test
    void onlyTheNotificationServiceMayReadContacts() {
        String token = keycloak.clientToken("alliance-notification", "local-notification", "contacts:read");

        assertThat(scopes(token)).contains("contacts:read");
        assertThatThrownBy(() -> keycloak.clientToken("alliance-gateway", "local-gateway", "contacts:read"))
                .hasMessageContaining("invalid_scope");
    }

    private static String scopes(String token) {
        return claims(token).get("scope").asString();
    }

    private static JsonNode claims(String token) {
        String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        byte[] body = Base64.getUrlDecoder().decode(payload);
        return MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(JsonNode::asString).toList()
                : node.isMissingNode() ? List.of() : List.of(node.asString());
    }
}
