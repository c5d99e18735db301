package care.alliance.directory.review.domain;

import java.util.Map;

/** What editors have published, for every page at one moment. */
public record Standings(Map<PageKey, Published> published) {

    public static final Standings NONE = new Standings(Map.of());

    public Standings {
        published = Map.copyOf(published);
    }

    /** How a page stands whose file says this. */
    public Standing of(PageKey page, FiledReview filed) {
        return Standing.of(filed, published.get(page));
    }
}
