package care.alliance.stack.keycloak;

import care.alliance.stack.process.Images;
import care.alliance.stack.process.Leash;
import care.alliance.stack.process.Repository;
import care.alliance.stack.process.SharedFolder;
import care.alliance.stack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak's program, unpacked once on this machine and built once for what Alliance uses of it. */
final class KeycloakDistribution {

    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);

    /** Whatever is switched off neither starts nor takes memory. */
    private static final String NOT_NEEDED = String.join(
            ",",
            "admin-fine-grained-authz",
            "authorization",
            "authzen",
            "ciba",
            "cimd",
            "client-auth-federated",
            "client-secret-rotation",
            "device-flow",
            "docker",
            "identity-brokering-api",
            "impersonation",
            "instagram-broker",
            "jwt-authorization-grant",
            "kerberos",
            "kubernetes-service-accounts",
            "oid4vc-vci",
            "openapi",
            "opentelemetry",
            "organization",
            "par",
            "quick-theme",
            "scim-api",
            "ssf",
            "step-up-authentication-saml",
            "token-exchange-standard",
            "twitter-broker",
            "workflows");

    private static final List<String> OPTIONS = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--transaction-xa-enabled=false",
            "--features-disabled=" + NOT_NEEDED);

    private KeycloakDistribution() {}

    /** Names this Keycloak, built this way, on this JDK. */
    static String fingerprint() {
        return Images.KEYCLOAK.version() + "-" + Integer.toHexString(Objects.hash(OPTIONS, Runtime.version()));
    }

    /** Its classes as the JVM maps them into memory, which saves a third of a start; not there before the first stop. */
    static Path classes(Path folder) {
        return folder.resolve("classes.jsa");
    }

    /** The folder that holds {@code bin} and {@code lib}. */
    static Path folder() {
        return SharedFolder.once("keycloak-" + fingerprint(), folder -> {
            unpack(zip(), folder);
            build(folder);
        });
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                Path inside = Path.of(entry.getName());
                if (inside.getNameCount() < 2) {
                    continue;
                }
                Path target = folder.resolve(inside.subpath(1, inside.getNameCount()));
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file.getInputStream(entry), target);
                }
            }
        }
    }

    private static void build(Path folder) {
        var command =
                new ArrayList<>(List.of("bash", folder.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(OPTIONS);
        Path log = folder.resolve("build.log");
        Leash build = Leash.start(
                "keycloak-build",
                log,
                Leash.Goodbye.TERM,
                Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS",
                        "-Xms64m -Xmx768m -XX:+UseParallelGC -XX:TieredStopAtLevel=1"),
                command);
        int code = build.awaitEnd(BUILD_LIMIT);
        if (code != 0) {
            throw new StackException("Keycloak could not be built (code " + code + "); its log is " + log);
        }
    }

    /** The build leaves the archive there. */
    private static Path zip() {
        String name = "keycloak-quarkus-dist-" + Images.KEYCLOAK.version() + ".zip";
        Path zip = Repository.root().resolve("local-stack/target/keycloak").resolve(name);
        if (!Files.exists(zip)) {
            throw new StackException(zip + " is missing: mvn -pl local-stack process-resources");
        }
        return zip;
    }
}
