package care.alliance.directory.therapy;

import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.therapy.domain.Article;
import care.alliance.directory.therapy.domain.Content;
import care.alliance.directory.therapy.domain.Fault;
import care.alliance.directory.therapy.domain.Source;
import care.alliance.directory.therapy.domain.Therapy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the content files. Every field must be there and none may be unknown, so that a slip of the pen stops the
 * build and never reaches a reader.
 */
final class ContentFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final String root;
    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    /**
     * Files below a folder.
     *
     * @param root Spring location of the folder, with a slash at its end
     */
    ContentFiles(String root) {
        this.root = root;
    }

    /**
     * Reads everything.
     *
     * @throws IllegalArgumentException naming file and field of the first thing that cannot be read
     */
    Content read() {
        return new Content(
                one("order.yaml", Order.class).therapies(),
                therapies(),
                many("conditions.yaml", Condition[].class),
                many("sources.yaml", Source[].class),
                many("articles.yaml", Article[].class));
    }

    private List<Therapy> therapies() {
        List<Therapy> therapies = new ArrayList<>();
        for (Resource file : matching("therapies/*.yaml")) {
            String name = "therapies/" + Objects.requireNonNull(file.getFilename());
            Therapy therapy = parse(name, file, Therapy.class);
            if (!name.equals("therapies/" + therapy.slug() + ".yaml")) {
                throw unreadable(new Fault(name, "slug", "differs from the file's name"));
            }
            therapies.add(therapy);
        }
        return therapies;
    }

    private List<Resource> matching(String pattern) {
        try {
            return Arrays.stream(files.getResources(root + pattern))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T one(String name, Class<T> type) {
        return parse(name, files.getResource(root + name), type);
    }

    private <T> List<T> many(String name, Class<T[]> type) {
        return List.of(one(name, type));
    }

    private static <T> T parse(String name, Resource file, Class<T> type) {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(fault(name, e).toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault fault(String name, JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        String why = e instanceof ValueInstantiationException && e.getCause() != null
                ? e.getCause().getMessage()
                : e.getOriginalMessage();
        return new Fault(name, path.toString(), "cannot be read: " + why);
    }

    private static IllegalArgumentException unreadable(Fault fault) {
        return new IllegalArgumentException(fault.toString());
    }

    private record Order(List<String> therapies) {}
}
