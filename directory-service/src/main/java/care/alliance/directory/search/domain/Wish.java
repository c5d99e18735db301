package care.alliance.directory.search.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Participation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; null where anything will do. Therapy, age, format, participation, clinic, place and price
 * must all be met by one and the same offer. A place only keeps away sessions in person: whoever is free to meet by video
 * or phone can be met from anywhere, unless in person is all that was asked for.
 *
 * @param therapy slug
 * @param condition slug
 * @param age in years
 * @param language ISO 639-1 or ISO 639-3
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

    /** The formats in which it does not matter where somebody is. */
    public Set<Format> atADistance() {
        return Stream.of(Format.VIDEO, Format.PHONE)
                .filter(remote -> format == null || format == remote)
                .collect(toUnmodifiableSet());
    }

    /** Whether a session in person will do. */
    public boolean inPerson() {
        return format == null || format == Format.IN_PERSON;
    }

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
