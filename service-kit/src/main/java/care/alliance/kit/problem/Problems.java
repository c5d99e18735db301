package care.alliance.kit.problem;

import care.alliance.kit.fault.Faults;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsatisfiedRequestParameterException;
import tools.jackson.core.JacksonException;

/** Which problem an exception is. Nothing of the exception's text gets through. */
final class Problems {

    private Problems() {}

    static Problem of(Throwable fault) {
        return switch (fault) {
            case ProblemException refused -> refused.problem();
            case WebExchangeBindException invalid -> validationFailed(FieldProblems.of(invalid));
            case HandlerMethodValidationException invalid -> validationFailed(FieldProblems.of(invalid));
            case MissingRequestValueException missing ->
                Problem.invalidParameter(missing.getName(), "A value is required.");
            case UnsatisfiedRequestParameterException _ -> badRequest();
            case ServerWebInputException bad -> badInput(bad);
            case ResponseStatusException other -> byStatus(other.getStatusCode());
            case AccessDeniedException _ -> Problem.forbidden();
            case Throwable temporary when Faults.isTemporary(temporary) -> Problem.unavailable();
            default -> internal();
        };
    }

    private static Problem validationFailed(List<FieldProblem> errors) {
        return Problem.of(HttpStatus.BAD_REQUEST, "validation-failed", "Some of the values are not as they must be.")
                .with("errors", errors);
    }

    private static Problem badInput(ServerWebInputException bad) {
        if (cause(bad, DataBufferLimitException.class) != null) {
            return tooLarge();
        }
        MethodParameter parameter = bad.getMethodParameter();
        if (parameter == null || parameter.hasParameterAnnotation(RequestBody.class)) {
            return malformedBody(cause(bad, JacksonException.class));
        }
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            // An id that cannot exist is one that does not exist.
            return Problem.notFound();
        }
        return Problem.invalidParameter(FieldProblems.name(parameter), FieldProblems.expected(parameter));
    }

    private static Problem malformedBody(@Nullable JacksonException cause) {
        Problem problem = Problem.of(
                HttpStatus.BAD_REQUEST, "malformed-body", "The body is not JSON of the shape that is asked for here.");
        if (cause == null || cause.getPath().isEmpty()) {
            return problem.with("errors", List.of());
        }
        String field = FieldProblems.path(cause.getPath());
        return problem.with(
                "errors", List.of(new FieldProblem(field, "invalid", "The value is not of the expected kind.")));
    }

    private static Problem byStatus(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        return switch (status) {
            case NOT_FOUND -> Problem.notFound();
            case METHOD_NOT_ALLOWED -> Problem.of(status, "method-not-allowed", "This cannot be done here.");
            case NOT_ACCEPTABLE -> Problem.of(status, "not-acceptable", "There is no answer of the kind asked for.");
            case UNSUPPORTED_MEDIA_TYPE -> Problem.of(status, "unsupported-media-type", "Send the body as JSON.");
            case CONTENT_TOO_LARGE -> tooLarge();
            case UNAUTHORIZED -> Problem.of(status, "unauthenticated", "Sign in to do this.");
            case FORBIDDEN -> Problem.forbidden();
            case SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT, BAD_GATEWAY -> Problem.unavailable();
            case null, default -> code.is4xxClientError() ? badRequest() : internal();
        };
    }

    private static Problem tooLarge() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "payload-too-large", "The body is larger than allowed.");
    }

    private static Problem badRequest() {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-parameter", "The request cannot be understood.");
    }

    private static Problem internal() {
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our side.");
    }

    private static <T extends Throwable> @Nullable T cause(Throwable fault, Class<T> type) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
