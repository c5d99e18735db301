package care.alliance.stack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode production = MAPPER.readTree(Realm.production());
    private final JsonNode demo = MAPPER.readTree(Realm.demo());

    @Test
    void productionHasNobodyInItButTheServicesThemselves() {
        assertThat(texts(production.get("users"), "serviceAccountClientId"))
                .containsExactly("alliance-gateway", "alliance-notification", "alliance-directory-admin");
        assertThat(Realm.production()).doesNotContain("credentials", "demo.alliance.example");
    }

    @Test
    void onlyTheDemoHandsOutTokensForAPassword() {
        assertThat(production.get("clients").valueStream())
                .noneMatch(client -> client.get("directAccessGrantsEnabled").asBoolean());
        assertThat(texts(demo.get("clients"), "clientId")).containsExactly("alliance-cli");
    }

    @Test
    void peopleRegisterThemselvesAndProveTheirAddress() {
        assertThat(production.get("registrationAllowed").asBoolean()).isTrue();
        assertThat(production.get("verifyEmail").asBoolean()).isTrue();
        assertThat(production.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(production.get("passwordPolicy").asString()).contains("length(12)");
        assertThat(production.get("accessTokenLifespan").asInt()).isEqualTo(300);
    }

    @Test
    void whoeverRegistersIsAPatientAndNothingElse() {
        JsonNode everybody = production
                .at("/roles/realm")
                .valueStream()
                .filter(role -> role.get("name").asString().equals("default-roles-alliance"))
                .findFirst()
                .orElseThrow();

        assertThat(everybody.at("/composites/realm").valueStream().map(JsonNode::asString))
                .containsExactly("patient");
    }

    @Test
    void keycloaksPagesAndMailsAreAlliances() {
        for (String part : List.of("login", "email")) {
            assertThat(production.get(part + "Theme").asString()).isEqualTo(Realm.NAME);
            assertThat(Realm.THEME.resolve(part).resolve("theme.properties")).exists();
        }
    }

    @Test
    void secretsComeFromTheEnvironment() {
        assertThat(texts(production.get("clients"), "secret"))
                .allSatisfy(secret -> assertThat(secret).matches("\\$\\{ALLIANCE_[A-Z_]+_SECRET:local-[a-z-]+}"));
    }

    @Test
    void theDemoHasEveryLoginOfTheTour() {
        assertThat(texts(demo.get("users"), "username"))
                .containsExactlyInAnyOrder(
                        "patient", "patient2", "reception", "reception2", "manager", "therapist", "editor", "operator");
    }

    private static List<String> texts(JsonNode items, String field) {
        return items.valueStream()
                .filter(item -> item.has(field))
                .map(item -> item.get(field).asString())
                .toList();
    }
}
