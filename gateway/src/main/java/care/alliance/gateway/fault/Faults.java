package care.alliance.gateway.fault;

import care.alliance.gateway.limit.TooManyRequests;
import care.alliance.gateway.part.Failures;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.Part;
import care.alliance.gateway.part.PartIsDown;
import care.alliance.gateway.part.ServiceProblem;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ContentTooLargeException;

/** What each failure means to whoever asked. */
final class Faults {

    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private Faults() {}

    /** @param asked the part that the request was for, as far as its path says so */
    static Fault of(Throwable failure, @Nullable Part asked) {
        return switch (failure) {
            case TooManyRequests refused -> tooMany(refused);
            case NotFound _ -> ofStatus(HttpStatus.NOT_FOUND);
            case ServiceProblem.Raised raised -> ofStatus(known(raised.problem().status()));
            case AccessDeniedException _ -> ofStatus(HttpStatus.FORBIDDEN);
            case Throwable tooLarge when isTooLarge(tooLarge) -> ofStatus(HttpStatus.CONTENT_TOO_LARGE);
            case Throwable down
            when Failures.isDown(down) -> down(down, partOf(down).orElse(asked));
            case AuthenticationException _ -> ofStatus(HttpStatus.UNAUTHORIZED);
            case ErrorResponse response -> ofStatus(known(response.getStatusCode()));
            default -> ofStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    static Fault ofStatus(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> new Fault(status, "unauthenticated", "The access token is missing, wrong or too old.");
            case FORBIDDEN -> new Fault(status, "forbidden", "This is not allowed with this login.");
            case NOT_FOUND -> new Fault(status, "not-found", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                new Fault(status, "method-not-allowed", "This address does not take this method.");
            case NOT_ACCEPTABLE -> new Fault(status, "not-acceptable", "This is not available in the form asked for.");
            case CONTENT_TOO_LARGE ->
                new Fault(status, "payload-too-large", "The request is larger than is read here.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new Fault(status, "unsupported-media-type", "The request's content type is not understood here.");
            case SERVICE_UNAVAILABLE ->
                new Fault(status, "unavailable", "This is having a pause. Try again in a moment.", A_MOMENT, null);
            default ->
                status.is4xxClientError()
                        ? new Fault(status, "malformed-request", "The request could not be understood.")
                        : new Fault(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our side.");
        };
    }

    private static Fault tooMany(TooManyRequests refused) {
        return new Fault(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "Too many requests. Wait as long as Retry-After says.",
                refused.retryAfter(),
                null);
    }

    private static Fault down(Throwable failure, @Nullable Part part) {
        return Failures.isSlow(failure)
                ? new Fault(
                        HttpStatus.GATEWAY_TIMEOUT,
                        "timed-out",
                        "No answer came in time. Whether the request took effect is not known.",
                        A_MOMENT,
                        part)
                : new Fault(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unavailable",
                        "This part is having a pause. Try again in a moment.",
                        A_MOMENT,
                        part);
    }

    private static boolean isTooLarge(Throwable failure) {
        return Failures.causes(failure)
                .anyMatch(cause ->
                        cause instanceof ContentTooLargeException || cause instanceof DataBufferLimitException);
    }

    private static Optional<Part> partOf(Throwable failure) {
        return Failures.causes(failure)
                .filter(PartIsDown.class::isInstance)
                .map(down -> ((PartIsDown) down).part())
                .findFirst();
    }

    private static HttpStatus known(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
