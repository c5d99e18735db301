package care.alliance.gateway.page.reception;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes along, as the desk sees them.
 *
 * @param attendance in words, whether they came; null while nobody has said so
 * @param href where that is said; null where the session does not take place
 */
record Companion(
        int number,
        String name,
        @Nullable String attendance,
        @Nullable String href) {

    @Override
    public String toString() {
        return "Companion[" + number + "]";
    }
}
