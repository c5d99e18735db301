package care.alliance.gateway.fault;

import care.alliance.gateway.part.Part;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why a request cannot be answered, fit to be shown: no exception text and nothing about a person.
 *
 * @param code stable, for programs
 * @param detail one English sentence
 * @param retryAfter when trying again makes sense
 * @param part which part of Alliance is down
 */
record Fault(
        HttpStatus status,
        String code,
        String detail,
        @Nullable Duration retryAfter,
        @Nullable Part part) {

    Fault(HttpStatus status, String code, String detail) {
        this(status, code, detail, null, null);
    }

    /** Whether it is ours to look into, and not the caller's. */
    boolean isOurs() {
        return status.is5xxServerError();
    }
}
