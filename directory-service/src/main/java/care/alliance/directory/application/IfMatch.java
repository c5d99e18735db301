package care.alliance.directory.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a caller is ready to change.
 *
 * @param tags empty for any
 */
record IfMatch(Set<String> tags) {

    static final String HEADER = "If-Match";

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");
    private static final Pattern TAGS = Pattern.compile(TAG + "(\\s*,\\s*" + TAG + ")*");

    /** @throws ProblemException 400 {@code invalid-parameter} when the header is not a list of entity tags */
    static IfMatch of(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return new IfMatch(Set.of());
        }
        if (!TAGS.matcher(header.strip()).matches()) {
            throw new ProblemException(
                    Problem.invalidParameter(HEADER, "The ETag of an earlier answer, such as \"3\"."));
        }
        return new IfMatch(TAG.matcher(header)
                .results()
                .map((MatchResult tag) -> tag.group(1))
                .collect(toUnmodifiableSet()));
    }

    boolean allows(int version) {
        return tags.isEmpty() || tags.contains(Integer.toString(version));
    }
}
