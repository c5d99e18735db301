package care.alliance.gateway.page.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A feed on a page.
 *
 * @param whose {@code patient}, {@code therapist} or {@code clinic}; messages are chosen by it
 * @param action where its forms go
 * @param clinic a hidden field of its forms; null where there is none
 * @param fresh the address, right after it was made; null at any other time
 * @param standing since when there is an address, and when it was read; null if there is none
 */
record FeedView(
        String whose,
        String action,
        @Nullable String clinic,
        @Nullable String fresh,
        @Nullable String standing) {

    /** Whoever knows the address reads the feed. */
    @Override
    public String toString() {
        return "FeedView[" + whose + "]";
    }
}
