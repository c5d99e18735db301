package care.alliance.directory.therapy;

import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.therapy.domain.Article;
import care.alliance.directory.therapy.domain.Content;
import care.alliance.directory.therapy.domain.Fault;
import care.alliance.directory.therapy.domain.Leaflets;
import care.alliance.directory.therapy.domain.Library;
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
import java.util.function.Function;
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
     * Reads everything and holds it against each other.
     *
     * @throws IllegalArgumentException naming file, field and line of everything that is wrong
     */
    Library library() {
        return Library.of(read(), this::placed);
    }

    /** With the line on which it stands. */
    private Fault placed(Fault fault) {
        Resource file = files.getResource(root + fault.file());
        return file.exists() ? fault.at(Lines.of(YAML, file, fault.field())) : fault;
    }

    /**
     * Reads everything.
     *
     * @throws IllegalArgumentException naming file and field of the first thing that cannot be read
     */
    Content read() {
        return new Content(
                one("order.yaml", Order.class).therapies(),
                named("therapies/", Therapy.class, Therapy::slug, "slug"),
                named("leaflets/", Leaflets.class, Leaflets::therapy, "therapy"),
                many("conditions.yaml", Condition[].class),
                many("sources.yaml", Source[].class),
                many("articles.yaml", Article[].class));
    }

    /** One of them from each file, which has its name. */
    private <T> List<T> named(String folder, Class<T> type, Function<T, String> name, String field) {
        List<T> all = new ArrayList<>();
        for (Resource file : matching(folder + "*.yaml")) {
            String path = folder + Objects.requireNonNull(file.getFilename());
            T one = parse(path, file, type);
            if (!path.equals(folder + name.apply(one) + ".yaml")) {
                throw unreadable(placed(new Fault(path, field, "differs from the file's name")));
            }
            all.add(one);
        }
        return all;
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

    private <T> T parse(String name, Resource file, Class<T> type) {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(placed(fault(name, e), e).toString(), e);
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

    /** A file that is no YAML at all has no fields; then the parser knows where it stopped. */
    private Fault placed(Fault fault, JacksonException e) {
        Fault placed = placed(fault);
        return placed.line() > 0 || e.getLocation() == null
                ? placed
                : placed.at(Math.max(e.getLocation().getLineNr(), 0));
    }

    private static IllegalArgumentException unreadable(Fault fault) {
        return new IllegalArgumentException(fault.toString());
    }

    private record Order(List<String> therapies) {}
}
