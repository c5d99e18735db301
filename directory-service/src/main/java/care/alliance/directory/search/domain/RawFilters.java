package care.alliance.directory.search.domain;

import org.jspecify.annotations.Nullable;

/**
 * Filters as they were typed. A blank one counts as left out, because a form without script sends every field.
 *
 * @param age whole years
 * @param language ISO 639-1, or {@code bfi} for British Sign Language
 * @param near town, outward code or postcode; keeps away sessions in person that are farther off, never those by video
 *     or phone
 * @param withinKm distance from {@code near}; 25 when left out
 * @param maxPrice pence a session
 * @param before a date such as 2026-12-31 or an instant; openings start before it
 * @param q words in name or summary
 * @param sort {@code soonest} (when left out), {@code price} or {@code distance}
 */
public record RawFilters(
        @Nullable String therapy,
        @Nullable String condition,
        @Nullable String age,
        @Nullable String format,
        @Nullable String participation,
        @Nullable String language,
        @Nullable String near,
        @Nullable String withinKm,
        @Nullable String maxPrice,
        @Nullable String before,
        @Nullable String q,
        @Nullable String clinic,
        @Nullable String sort) {

    @Override
    public String toString() {
        return "RawFilters[…]";
    }
}
