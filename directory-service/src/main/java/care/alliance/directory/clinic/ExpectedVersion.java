package care.alliance.directory.clinic;

import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a caller is ready to change.
 *
 * @param tags null for whatever the version is by now
 */
record ExpectedVersion(@Nullable Set<String> tags) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");
    private static final Pattern TAGS = Pattern.compile(TAG + "(\\s*,\\s*" + TAG + ")*");

    /**
     * Reads {@code If-Match}. A weak tag counts as well: whatever lies between may have weakened ours.
     *
     * @param header null counts as any version
     * @throws ProblemException 400 {@code invalid-parameter} when it is not a list of entity tags
     */
    static ExpectedVersion of(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return new ExpectedVersion(null);
        }
        if (!TAGS.matcher(header.strip()).matches()) {
            throw new ProblemException(
                    Problem.invalidParameter("If-Match", "The ETag of an earlier answer, such as \"3\"."));
        }
        return new ExpectedVersion(
                TAG.matcher(header).results().map(tag -> tag.group(1)).collect(Collectors.toSet()));
    }

    boolean allows(int version) {
        return tags == null || tags.contains(Integer.toString(version));
    }
}
