package care.alliance.directory.search.domain;

import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Participation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; null where anything will do. Therapy, age, format, participation, clinic, place and price
 * must all be met by one and the same offer.
 *
 * @param therapy slug
 * @param condition slug
 * @param age in years
 * @param language ISO 639-1
 * @param maxPrice of one session, in minor units
 * @param before only openings that start before it; null for any
 * @param words looked for in name and summary
 */
public record Wish(
        @Nullable String therapy,
        @Nullable String condition,
        @Nullable Integer age,
        @Nullable Format format,
        @Nullable Participation participation,
        @Nullable String language,
        @Nullable Near near,
        @Nullable Long maxPrice,
        @Nullable Before before,
        @Nullable UUID clinic,
        @Nullable String words) {

    /** Words may name a person, so they stay out of logs. */
    @Override
    public String toString() {
        return "Wish[…]";
    }

    /** Within a distance of a place, in kilometres as the crow flies. */
    public record Near(Place place, double withinKm) {}

    /** An end, itself not included. */
    public sealed interface Before {

        /** The beginning of a day in the zone of each clinic. */
        record Day(LocalDate date) implements Before {}

        record Moment(Instant instant) implements Before {}
    }
}
