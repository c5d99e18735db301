package care.alliance.gateway.page.hours;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's week as booking-service keeps it.
 *
 * @param zone in which the hours are meant
 */
record WeeklyPlan(ZoneId zone, List<Row> weekly) {

    private static final Comparator<LocalDate> BEGINNING = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Row> IN_ORDER = Comparator.comparing(Row::from)
            .thenComparing(Row::to)
            .thenComparing(Row::validFrom, BEGINNING)
            .thenComparing(row -> String.valueOf(row.locationId()));

    WeeklyPlan {
        weekly = orEmpty(weekly);
    }

    /** What begins on a day, the earliest first. */
    List<Row> on(DayOfWeek day) {
        return weekly.stream().filter(row -> row.day() == day).sorted(IN_ORDER).toList();
    }

    /**
     * Hours that return every week.
     *
     * @param validFrom the first date that counts; null for ever since
     * @param validUntil the last date that counts; null for ever
     */
    record Row(
            DayOfWeek day,
            LocalTime from,
            LocalTime to,
            List<String> formats,
            @Nullable UUID locationId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {

        Row {
            formats = orEmpty(formats);
        }

        static Row of(DayOfWeek day, DayHours hours, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {
            return new Row(day, hours.from(), hours.to(), hours.formats(), hours.locationId(), validFrom, validUntil);
        }

        DayHours hours() {
            return new DayHours(from, to, formats, locationId);
        }

        boolean isOver(LocalDate today) {
            return validUntil != null && validUntil.isBefore(today);
        }

        boolean isStillToCome(LocalDate today) {
            return validFrom != null && validFrom.isAfter(today);
        }
    }
}
