package care.alliance.kit.idempotency;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that can be given again.
 *
 * @param status HTTP status; from 400 on nothing of the work stays
 * @param json the body
 * @param etag with its quotes
 */
public record Answer(int status, String json, @Nullable String etag) {

    private static final int FIRST_REFUSAL = 400;

    boolean isRefusal() {
        return status >= FIRST_REFUSAL;
    }

    /** The answer to send. */
    public ResponseEntity<String> response() {
        return response(HttpHeaders.EMPTY);
    }

    /** The answer to send, with more headers, such as {@code Location}. */
    public ResponseEntity<String> response(HttpHeaders headers) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(HttpStatusCode.valueOf(status))
                .headers(headers)
                .contentType(isRefusal() ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON);
        if (etag != null) {
            response.eTag(etag);
        }
        return response.body(json);
    }

    /** The body is the caller's own and stays out of logs. */
    @Override
    public String toString() {
        return "Answer[status=" + status + ", etag=" + etag + "]";
    }
}
