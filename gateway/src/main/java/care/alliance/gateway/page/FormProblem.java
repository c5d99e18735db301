package care.alliance.gateway.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, as the error summary says it.
 *
 * @param field the id of the input to go to; null where it is about the whole
 */
public record FormProblem(@Nullable String field, String text) {

    /** This, and what more there is to say about it. */
    public List<FormProblem> with(List<String> more) {
        return Stream.concat(Stream.of(this), more.stream().map(text -> new FormProblem(null, text)))
                .toList();
    }

    /** The fields that are marked, for templates. */
    public static List<String> fields(List<FormProblem> problems) {
        return problems.stream()
                .map(FormProblem::field)
                .filter(Objects::nonNull)
                .toList();
    }
}
