package care.alliance.directory.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The files of the demo. Their text is kept, so that what is loaded is what the version was worked out from.
 *
 * @param clinics the clinics' file
 * @param therapists one file of therapists for each clinic, in the clinics' order
 */
record DemoFiles(String clinics, List<String> therapists) {

    private static final List<String> CLINICS =
            List.of("london", "manchester", "leeds", "bristol", "edinburgh", "online");

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    /** A slip of the pen stops the loading; a list or a map that has nothing in it may be left out. */
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .withConfigOverride(List.class, list -> list.setNullHandling(EMPTY))
            .withConfigOverride(Map.class, map -> map.setNullHandling(EMPTY))
            .build();

    static DemoFiles read() {
        return new DemoFiles(
                text("clinics"),
                CLINICS.stream().map(clinic -> text("therapists/" + clinic)).toList());
    }

    DemoSupply supply() {
        return new DemoSupply(
                List.of(YAML.readValue(clinics, ClinicEntry[].class)),
                therapists.stream()
                        .flatMap(file -> Stream.of(YAML.readValue(file, TherapistEntry[].class)))
                        .toList());
    }

    /** Changes with every letter of every file. */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(clinics.getBytes(StandardCharsets.UTF_8));
            therapists.forEach(file -> digest.update(file.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("demo/" + name + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
