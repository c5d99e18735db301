package care.alliance.gateway.limit;

/**
 * What is left of a limit after a request.
 *
 * @param reset seconds until the whole quota is there again
 * @param waitFor seconds until one more request will be let through; 0 when this one was
 */
record Count(Limit limit, boolean allowed, long remaining, long reset, long waitFor) {

    /** In the form of draft-ietf-httpapi-ratelimit-headers, such as {@code "api";r=299;t=1}. */
    String header() {
        return "\"%s\";r=%d;t=%d".formatted(limit.name(), remaining, reset);
    }
}
