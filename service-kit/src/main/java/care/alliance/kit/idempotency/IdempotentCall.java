package care.alliance.kit.idempotency;

import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A call that may be repeated.
 *
 * @param caller whose key it is, so that nobody reads another's answer
 * @param key the header {@code Idempotency-Key}; null when the caller sent none
 * @param fingerprint what was asked for: method, path and body; only its digest is stored
 */
public record IdempotentCall(String caller, @Nullable String key, String fingerprint) {

    private static final int LONGEST_KEY = 200;

    /** Throws {@link ProblemException} (400 {@code invalid-parameter}) for a blank or overlong key. */
    public IdempotentCall {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new ProblemException(
                    Problem.invalidParameter("Idempotency-Key", "At most " + LONGEST_KEY + " characters, not blank."));
        }
    }

    /** The key is the caller's secret, and the fingerprint may hold what a person typed. */
    @Override
    public String toString() {
        return "IdempotentCall[key " + (key == null ? "absent" : "present") + "]";
    }
}
