package care.alliance.kit.version;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The versions that a caller is ready to change. */
public sealed interface ExpectedVersion {

    /** The header that tells them. */
    String HEADER = "If-Match";

    /** Whether the caller would change this version. */
    boolean allows(long version);

    /** Whatever the version is by now. */
    record Any() implements ExpectedVersion {
        @Override
        public boolean allows(long version) {
            return true;
        }
    }

    /** Versions with one of these tags. */
    record Tagged(Set<String> tags) implements ExpectedVersion {

        private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");
        private static final Pattern OURS = Pattern.compile("\\d{1,18}");
        private static final Pattern TAGS = Pattern.compile(TAG + "(\\s*,\\s*" + TAG + ")*");

        @Override
        public boolean allows(long version) {
            return tags.contains(Long.toString(version));
        }

        /** The newest version among them; -1 when none of the tags is one of ours. */
        public long newest() {
            return tags.stream()
                    .filter(tag -> OURS.matcher(tag).matches())
                    .mapToLong(Long::parseLong)
                    .max()
                    .orElse(-1);
        }
    }

    /**
     * Reads {@code If-Match}. A weak tag counts as well: whatever lies between may have weakened ours.
     *
     * @param header null counts as any version
     * @throws ProblemException 400 {@code invalid-parameter} when it is not a list of entity tags
     */
    static ExpectedVersion of(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return new Any();
        }
        if (!Tagged.TAGS.matcher(header.strip()).matches()) {
            throw new ProblemException(
                    Problem.invalidParameter(HEADER, "The ETag of an earlier answer, such as \"3\"."));
        }
        return new Tagged(Tagged.TAG
                .matcher(header)
                .results()
                .map((MatchResult tag) -> tag.group(1))
                .collect(toUnmodifiableSet()));
    }
}
