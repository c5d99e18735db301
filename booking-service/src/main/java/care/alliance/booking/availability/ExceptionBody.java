package care.alliance.booking.availability;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that interrupts a therapist's week, as JSON. Everything is text and may be missing, so that each fault can be
 * named with its field.
 *
 * @param id set by the service
 * @param kind {@code OVERRIDE} (hours of one date instead of the weekly ones), {@code TIME_OFF} or {@code TRAVEL}
 * @param date the local date of an override
 * @param from first day off or away; for time off also an instant
 * @param to last day, included; for time off also an instant, which is then the first one of work
 * @param hours hours worked on the date of an override; empty for none
 * @param zone where the therapist travels
 * @param note for the clinic, at most 200 characters
 */
record ExceptionBody(
        @Nullable UUID id,
        @Nullable String kind,
        @Nullable String date,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<@Nullable Hours> hours,
        @Nullable String zone,
        @Nullable String note) {

    record Hours(
            @Nullable String from,
            @Nullable String to,
            @Nullable List<@Nullable String> formats,
            @Nullable String locationId) {}
}
