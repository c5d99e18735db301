package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.WeeklyHours;
import care.alliance.booking.availability.domain.WeeklyPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Weekly hours as JSON. Everything is text and may be missing, so that each fault can be named with its field. */
record WeeklyPlanBody(@Nullable String zone, @Nullable List<@Nullable Row> weekly) {

    record Row(
            @Nullable String day,
            @Nullable String from,
            @Nullable String to,
            @Nullable List<@Nullable String> formats,
            @Nullable String locationId,
            @Nullable String validFrom,
            @Nullable String validUntil) {}

    static WeeklyPlanBody of(WeeklyPlan plan) {
        return new WeeklyPlanBody(
                plan.zone().getId(),
                plan.weekly().stream().<@Nullable Row>map(WeeklyPlanBody::row).toList());
    }

    private static Row row(WeeklyHours hours) {
        UUID location = hours.locationId();
        return new Row(
                hours.day().name(),
                hours.from().toString(),
                hours.to().toString(),
                hours.formats().stream()
                        .sorted()
                        .<@Nullable String>map(Enum::name)
                        .toList(),
                location == null ? null : location.toString(),
                text(hours.validFrom()),
                text(hours.validUntil()));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
