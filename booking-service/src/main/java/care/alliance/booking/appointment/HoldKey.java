package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The header by which the gateway proves, for a web session, that a hold is that session's. */
final class HoldKey {

    static final String HEADER = "Alliance-Hold-Key";

    private static final int SHORTEST = 16;
    private static final int LONGEST = 200;

    private HoldKey() {}

    /**
     * The fingerprint of the header's secret.
     *
     * @throws ProblemException 400 {@code invalid-parameter} for one that could be guessed or is no key at all
     */
    static @Nullable HolderKey of(@Nullable String header) {
        if (header == null) {
            return null;
        }
        if (header.length() < SHORTEST || header.length() > LONGEST) {
            throw new ProblemException(
                    Problem.invalidParameter(HEADER, "A secret of " + SHORTEST + " to " + LONGEST + " characters."));
        }
        return HolderKey.ofSecret(header);
    }
}
