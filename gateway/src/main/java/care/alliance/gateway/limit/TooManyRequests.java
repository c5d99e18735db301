package care.alliance.gateway.limit;

import java.time.Duration;

/** A caller used up a limit. */
public final class TooManyRequests extends RuntimeException {

    private final Duration retryAfter;

    TooManyRequests(Duration retryAfter) {
        super("Too many requests", null, false, false);
        this.retryAfter = retryAfter;
    }

    /** How long to wait until the next request is let through. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
