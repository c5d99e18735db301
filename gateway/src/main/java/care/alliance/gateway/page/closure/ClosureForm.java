package care.alliance.gateway.page.closure;

import care.alliance.gateway.page.TypedTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A closure as it is typed.
 *
 * @param last empty for one day only
 * @param from empty, like {@code until}, for whole days
 * @param key the same as often as this form is sent
 */
record ClosureForm(
        @Nullable String clinic,
        @Nullable String name,
        @Nullable String first,
        @Nullable String last,
        @Nullable String from,
        @Nullable String until,
        @Nullable String key) {

    static final ClosureForm EMPTY = new ClosureForm(null, null, null, null, null, null, null);

    String title() {
        return Objects.requireNonNullElse(name, "").strip();
    }

    Optional<LocalDate> firstDay() {
        return TypedTime.date(first);
    }

    /** The first day where nothing is typed. */
    Optional<LocalDate> lastDay() {
        return blank(last) ? firstDay() : TypedTime.date(last);
    }

    boolean wholeDays() {
        return blank(from) && blank(until);
    }

    Optional<LocalTime> fromTime() {
        return TypedTime.time(from);
    }

    Optional<LocalTime> untilTime() {
        return TypedTime.time(until);
    }

    /** When work begins again; midnight is the one at the end of the day. */
    static ZonedDateTime end(LocalDate day, LocalTime until, ZoneId zone) {
        return until.equals(LocalTime.MIDNIGHT)
                ? day.plusDays(1).atStartOfDay(zone)
                : day.atTime(until).atZone(zone);
    }

    /** What booking-service is told; only for a form without problems. */
    Map<String, Object> body(ZoneId zone) {
        LocalDate day = firstDay().orElseThrow();
        if (wholeDays()) {
            return Map.of(
                    "name", title(),
                    "from", day.toString(),
                    "to", lastDay().orElseThrow().toString());
        }
        return Map.of(
                "name", title(),
                "from",
                        day.atTime(fromTime().orElseThrow())
                                .atZone(zone)
                                .toInstant()
                                .toString(),
                "to", end(day, untilTime().orElseThrow(), zone).toInstant().toString());
    }

    /** To be sent as something new: a key that was used for another closure would be refused again and again. */
    ClosureForm afresh() {
        return new ClosureForm(clinic, name, first, last, from, until, null);
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
