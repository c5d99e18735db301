package care.alliance.kit.problem;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * A refusal or fault as callers see it (RFC 9457). A refusal that a service foresees is returned as such a value.
 *
 * @param code stable for ever, in kebab case; programs decide by it
 * @param detail for people; never text of an exception or of the request
 * @param extras further members of the answer, in this order
 */
public record Problem(HttpStatus status, String code, String detail, Map<String, Object> extras) {

    private static final String RETRY_AFTER_SECONDS = "5";

    public Problem {
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail, Map.of());
    }

    /** Also for what exists but is none of the caller's business. */
    public static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found", "There is nothing here.");
    }

    public static Problem forbidden() {
        return of(HttpStatus.FORBIDDEN, "forbidden", "You may not do this.");
    }

    /** The request was fine, but things are not as it assumed. */
    public static Problem conflict(String code, String detail) {
        return of(HttpStatus.CONFLICT, code, detail);
    }

    /** The request can be read but breaks a rule. */
    public static Problem unprocessable(String code, String detail) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, code, detail);
    }

    /** A query parameter, header or cookie that cannot be used; say what is allowed. */
    public static Problem invalidParameter(String name, String allowed) {
        return of(HttpStatus.BAD_REQUEST, "invalid-parameter", "The value of \"" + name + "\" cannot be used.")
                .with("errors", List.of(new FieldProblem(name, "invalid", allowed)));
    }

    /** A body with a field that cannot be kept; say what can be. */
    public static Problem validationFailed(String field, String code, String message) {
        return of(HttpStatus.BAD_REQUEST, "validation-failed", "Some of this cannot be kept.")
                .with("errors", List.of(new FieldProblem(field, code, message)));
    }

    /** What the caller saw has changed since; {@code current} is its version now. */
    public static Problem staleVersion(int current) {
        return of(HttpStatus.PRECONDITION_FAILED, "stale-version", "It has changed since you looked.")
                .with("current", current);
    }

    /** Something that the service needs is away; the answer says when to try again. */
    public static Problem unavailable() {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "This is not available just now. Try again shortly.");
    }

    /** The same with one more member. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extras);
        more.put(name, value);
        return new Problem(status, code, detail, more);
    }

    /** The answer to send. */
    public ResponseEntity<ProblemDetail> response() {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("urn:alliance:problem:" + code));
        body.setProperty("code", code);
        extras.forEach(body::setProperty);
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.body(body);
    }
}
