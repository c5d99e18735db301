package care.alliance.directory.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a feature brings to the demo of its own, written as a list in {@code demo/<name>.yaml}. */
public final class DemoYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DemoYaml() {}

    /** Every entry of a file; a slip of the pen is a fault. */
    public static <T> List<T> entries(String name, Class<T[]> type) {
        try (InputStream in = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
            return List.of(YAML.readValue(in, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
