package care.alliance.directory.review.domain;

import org.jspecify.annotations.Nullable;

/**
 * What editors have published for one page.
 *
 * @param revision how many reviews
 * @param last the newest of them
 * @param clinical the newest by a registered clinician; may be older than {@code last}
 */
public record Published(int revision, Review last, @Nullable Review clinical) {

    /** Two parts of what is known about the same page, put together. */
    public static Published latest(Published one, Published other) {
        if (one.revision() < other.revision()) {
            return latest(other, one);
        }
        return new Published(one.revision(), one.last(), one.clinical() == null ? other.clinical() : one.clinical());
    }
}
