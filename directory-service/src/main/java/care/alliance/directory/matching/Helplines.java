package care.alliance.directory.matching;

import care.alliance.directory.matching.domain.Helpline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The helplines, read once. */
final class Helplines {

    private final List<Helpline> all;

    Helplines() {
        try (InputStream in = new ClassPathResource("content/helplines.yaml").getInputStream()) {
            all = List.of(YAMLMapper.shared().readValue(in, Helpline[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those for somebody of this age, in the order of urgency. */
    List<Helpline> forAge(@Nullable Integer age) {
        return all.stream().filter(line -> line.isFor(age)).toList();
    }
}
