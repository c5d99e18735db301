package care.alliance.stack;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.stack.keycloak.Realm;
import care.alliance.stack.process.Images;
import care.alliance.stack.process.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.kafka.common.utils.AppInfoParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** The containers are the same system as ./run: every module, port, setting and image. */
class ComposeFileTest {

    private static final Set<String> SET_BY_THE_IMAGE = Set.of("SERVER_PORT", "SERVER_ADDRESS");
    private static Map<String, Object> services = Map.of();
    private static String dockerfile = "";

    @BeforeAll
    static void read() throws IOException {
        Path root = Repository.root();
        services = at(new Yaml().load(Files.readString(root.resolve("docker-compose.yml"))), "services");
        dockerfile = Files.readString(root.resolve("Dockerfile"));
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceIsBuiltFromItsOwnTarget(Service service) {
        Map<String, Object> build = at(at(services, service.module()), "build");
        assertThat(build).containsEntry("target", service.module());
        assertThat(at(build, "args"))
                .containsEntry("BUILD_IMAGE", "${BUILD_IMAGE}")
                .containsEntry("RUNTIME_IMAGE", "${RUNTIME_IMAGE}");
        assertThat(dockerfile)
                .contains("FROM runtime AS " + service.module() + "\n")
                .contains("COPY --from=build /app/" + service.module() + "/ ./")
                .contains("EXPOSE " + service.port().usual());
    }

    @Test
    void nothingRunsAsRoot() {
        assertThat(dockerfile.lines().filter(line -> line.equals("USER 10001"))).hasSameSizeAs(Service.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyPortIsPublishedOnLoopbackOnly(Port port) {
        Collection<String> published = services.values().stream()
                .map(ComposeFileTest::mapping)
                .flatMap(service -> strings(service.get("ports")).stream())
                .toList();

        assertThat(published).allMatch(mapping -> mapping.startsWith("127.0.0.1:"));
        assertThat(published).anyMatch(mapping -> mapping.startsWith("127.0.0.1:" + port.usual() + ":"));
    }

    @ParameterizedTest
    @EnumSource
    void everySettingThatAServiceReadsIsGiven(Service service) throws IOException {
        Set<String> given = at(at(services, service.module()), "environment").keySet();
        Settings settings = Settings.from(Map.of(), Path.of("target"), true, Set.of());
        Set<String> wanted = new TreeSet<>(settings.environment(service).keySet());
        wanted.removeAll(SET_BY_THE_IMAGE);
        wanted.retainAll(settingsReadBy(service));

        assertThat(given).containsAll(wanted);
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceIsWatchedAndWaitsForWhatItNeeds(Service service) {
        Map<String, Object> container = at(services, service.module());

        assertThat(strings(at(container, "healthcheck").get("test")))
                .containsExactly(
                        "CMD", "healthcheck", Integer.toString(service.port().usual()));
        assertThat(at(container, "depends_on").values())
                .allSatisfy(needed -> assertThat(mapping(needed).get("condition"))
                        .isIn("service_healthy", "service_completed_successfully"));
    }

    @Test
    void everyImageIsNamedInOneFileOnly() {
        assertThat(image("postgres")).isEqualTo("${POSTGRES_IMAGE}");
        assertThat(image("kafka")).isEqualTo("${KAFKA_IMAGE}");
        assertThat(image("keycloak")).isEqualTo("${KEYCLOAK_IMAGE}");
        assertThat(image("keycloak-demo")).isEqualTo("${KEYCLOAK_IMAGE}");
        assertThat(image("mail")).isEqualTo("${MAIL_IMAGE}");
        assertThat(dockerfile).contains("ARG BUILD_IMAGE\n", "ARG RUNTIME_IMAGE\n");
    }

    @Test
    void theImagesAreOfTheVersionsThatTheRunUses() {
        assertThat(Images.KAFKA.version()).isEqualTo(AppInfoParser.getVersion());
        assertThat(Images.POSTGRES.version()).isEqualTo("18");
        assertThat(Images.MAIL.image()).isNotBlank();
    }

    @Test
    void theRealmAndItsThemeAreTheOnesOfTheRun() {
        assertThat(strings(at(services, "keycloak").get("volumes")))
                .anyMatch(volume -> volume.startsWith("./deploy/keycloak/alliance-realm.json:"))
                .anyMatch(volume -> volume.startsWith("./deploy/keycloak/themes/" + Realm.NAME + ":"));
    }

    @Test
    void dataIsKeptInNamedVolumes() throws IOException {
        Map<String, Object> file =
                new Yaml().load(Files.readString(Repository.root().resolve("docker-compose.yml")));

        assertThat(at(file, "volumes")).containsKeys("postgres", "kafka");
    }

    /** Names of settings in the service's own configuration and in what it imports. */
    private static Set<String> settingsReadBy(Service service) throws IOException {
        Set<String> names = new TreeSet<>();
        Path root = Repository.root();
        for (Path file : List.of(
                root.resolve(service.module()).resolve("src/main/resources/application.yml"),
                root.resolve("service-kit/src/main/resources/alliance-service.yml"))) {
            if (service != Service.GATEWAY || !file.toString().contains("service-kit")) {
                var matcher = Pattern.compile("\\$\\{(ALLIANCE_\\w+)").matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        }
        return names;
    }

    private static String image(String service) {
        return (String) Objects.requireNonNull(at(services, service).get("image"));
    }

    private static Map<String, Object> at(Map<String, Object> node, String key) {
        return mapping(Objects.requireNonNull(node.get(key), key));
    }

    @SuppressWarnings("unchecked") // a YAML mapping has text keys here
    private static Map<String, Object> mapping(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked") // a YAML list of texts
    private static List<String> strings(@Nullable Object node) {
        return node == null ? List.of() : (List<String>) node;
    }
}
