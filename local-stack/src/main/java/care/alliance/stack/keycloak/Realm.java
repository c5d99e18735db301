package care.alliance.stack.keycloak;

import care.alliance.stack.process.Repository;
import care.alliance.stack.process.Resource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** The realm files of {@code deploy/keycloak}, the same for tests, ./run and containers. */
public final class Realm {

    public static final String NAME = "alliance";

    /** The folder with the look and words of Keycloak's own pages and mails. */
    public static final Path THEME =
            Repository.root().resolve("deploy/keycloak/themes").resolve(NAME);

    private Realm() {}

    /** Production's realm; Keycloak fills in its placeholders from the environment. */
    public static String production() {
        return Resource.text(Realm.class, "alliance-realm.json");
    }

    /** What a demo adds: logins, clinic groups and a client for the command line. In the shape of a partial import. */
    public static String demo() {
        return Resource.text(Realm.class, "alliance-demo.json");
    }

    /** Changes when the production realm does. */
    public static String fingerprint() {
        return fingerprint(production());
    }

    /** Changes when what the demo adds does. */
    public static String demoFingerprint() {
        return fingerprint(demo());
    }

    private static String fingerprint(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
