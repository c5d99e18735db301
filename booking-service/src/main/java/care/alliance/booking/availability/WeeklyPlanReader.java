package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.DayHours;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.WeeklyHours;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.kit.problem.FieldProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a body into weekly hours. */
final class WeeklyPlanReader {
    private static final int MOST_ROWS = 50;

    private final FieldReader fields;

    /** @param locations the locations of the therapist's clinics */
    WeeklyPlanReader(Set<UUID> locations) {
        this.fields = new FieldReader(locations);
    }

    /** What a body turned out to be. */
    sealed interface Reading {
        record Sound(WeeklyPlan plan) implements Reading {}

        record Faulty(List<FieldProblem> faults) implements Reading {}
    }

    Reading read(WeeklyPlanBody body) {
        Optional<ZoneId> zone = fields.zone("zone", body.zone());
        List<WeeklyHours> weekly = weekly(body.weekly());
        return zone.isPresent() && fields.faults().isEmpty()
                ? new Reading.Sound(new WeeklyPlan(zone.get(), weekly))
                : new Reading.Faulty(fields.faults());
    }

    private List<WeeklyHours> weekly(@Nullable List<WeeklyPlanBody.@Nullable Row> rows) {
        if (rows == null) {
            fields.fault("weekly", "required", "Give the hours, or an empty list for none.");
            return List.of();
        }
        if (rows.size() > MOST_ROWS) {
            fields.fault("weekly", "too-many", "At most 50 ranges a week.");
            return List.of();
        }
        List<WeeklyHours> hours = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            WeeklyPlanBody.Row row = rows.get(i);
            if (row == null) {
                fields.fault("weekly[" + i + "]", "required", "A range cannot be null.");
            } else {
                hours("weekly[" + i + "].", row).ifPresent(hours::add);
            }
        }
        return hours;
    }

    private Optional<WeeklyHours> hours(String at, WeeklyPlanBody.Row row) {
        Optional<DayOfWeek> day =
                fields.parsed(at + "day", row.day(), "unknown-day", "Not a day such as MONDAY.", DayOfWeek::valueOf);
        Optional<DayHours> hours = dayHours(fields, at, row.from(), row.to(), row.formats(), row.locationId());
        LocalDate from = fields.dateIfSaid(at + "validFrom", row.validFrom());
        LocalDate until = fields.dateIfSaid(at + "validUntil", row.validUntil());
        if (from != null && until != null && until.isBefore(from)) {
            fields.fault(at + "validUntil", "before-from", "Hours cannot end before they begin.");
        }
        return day.isPresent() && hours.isPresent()
                ? Optional.of(new WeeklyHours(
                        day.get(),
                        hours.get().from(),
                        hours.get().to(),
                        hours.get().formats(),
                        hours.get().locationId(),
                        from,
                        until))
                : Optional.empty();
    }

    /** A range of one day, weekly or not. */
    static Optional<DayHours> dayHours(
            FieldReader fields,
            String at,
            @Nullable String begins,
            @Nullable String ends,
            @Nullable List<@Nullable String> names,
            @Nullable String place) {
        Optional<LocalTime> from = fields.time(at + "from", begins);
        Optional<LocalTime> to = fields.time(at + "to", ends);
        Set<Format> formats = fields.formats(at + "formats", names);
        @Nullable UUID location = fields.location(at + "locationId", place);
        if (from.isPresent() && from.equals(to)) {
            fields.fault(at + "to", "same-as-from", "A range cannot end when it begins.");
        }
        return from.isPresent() && to.isPresent()
                ? Optional.of(new DayHours(from.get(), to.get(), formats, location))
                : Optional.empty();
    }
}
