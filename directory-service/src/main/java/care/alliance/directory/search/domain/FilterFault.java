package care.alliance.directory.search.domain;

/**
 * A filter whose value cannot be used, with what may stand there.
 *
 * @param code in kebab case: {@code invalid}, or {@code needs-near} for what means nothing without a place
 */
public record FilterFault(String filter, String code, String allowed) {

    FilterFault(String filter, String allowed) {
        this(filter, "invalid", allowed);
    }

    static FilterFault needsNear(String filter) {
        return new FilterFault(filter, "needs-near", "Only together with near.");
    }
}
