package care.alliance.gateway.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;

/**
 * A service understood the request and refused it: an RFC 9457 problem as a value.
 *
 * @param code stable, such as {@code slot-taken}; pages choose their words by it
 * @param detail for developers, in English; not for people who read pages
 * @param extras what else the problem says, such as {@code alternatives}, as plain maps and lists
 */
public record ServiceProblem(HttpStatusCode status, String code, String detail, Map<String, Object> extras) {

    public boolean is(String expected) {
        return code.equals(expected);
    }

    public Optional<Object> extra(String name) {
        return Optional.ofNullable(extras.get(name));
    }

    /** The fields that the service found fault with; empty where it named none. */
    public List<String> fields() {
        return extras.get("errors") instanceof List<?> errors
                ? errors.stream()
                        .map(error -> error instanceof Map<?, ?> one ? one.get("field") : null)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** A problem on its way through a WebClient; {@code Answer.of} turns it back into a value. */
    public static final class Raised extends RuntimeException {

        // Not serialised anywhere; the throwable only carries it within one request.
        private final transient ServiceProblem problem;

        public Raised(ServiceProblem problem) {
            super(problem.code(), null, false, false);
            this.problem = problem;
        }

        public ServiceProblem problem() {
            return problem;
        }
    }
}
