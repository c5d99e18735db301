package care.alliance.directory.review.domain;

/**
 * One page, or one source.
 *
 * @param slug of the page, or id of the source
 */
public record PageKey(PageKind kind, String slug) {

    public static PageKey therapy(String slug) {
        return new PageKey(PageKind.THERAPY, slug);
    }

    public static PageKey condition(String slug) {
        return new PageKey(PageKind.CONDITION, slug);
    }

    public static PageKey source(String id) {
        return new PageKey(PageKind.SOURCE, id);
    }

    /** {@code therapy/ipt}. */
    @Override
    public String toString() {
        return kind.inAddress() + "/" + slug;
    }
}
