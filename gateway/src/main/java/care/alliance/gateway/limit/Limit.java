package care.alliance.gateway.limit;

import java.time.Duration;

/** A named limit, as announced in {@code RateLimit-Policy}. */
record Limit(String name, long tokens, Duration per) {

    Limit(String name, LimitSettings.Rate rate) {
        this(name, rate.tokens(), rate.per());
    }

    /** Its quota and window in the form of draft-ietf-httpapi-ratelimit-headers, such as {@code "api";q=300;w=10}. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, tokens, per.toSeconds());
    }
}
