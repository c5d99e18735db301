package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.DayHours;
import care.alliance.booking.availability.domain.WeekException;
import care.alliance.kit.problem.FieldProblem;
import care.alliance.kit.time.SensibleTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a body into an exception of a week. */
final class ExceptionReader {

    private static final int MOST_HOURS = 20;
    private static final int LONGEST_NOTE = 200;
    private static final int DATE = "2026-12-01".length();

    private final FieldReader fields;

    /** @param locations the locations of the therapist's clinics */
    ExceptionReader(Set<UUID> locations) {
        this.fields = new FieldReader(locations);
    }

    /** Empty if there are {@link #faults()}. */
    Optional<WeekException> read(ExceptionBody body) {
        if (body.note() != null && body.note().length() > LONGEST_NOTE) {
            fields.fault("note", "too-long", "At most 200 characters.");
        }
        Optional<WeekException> read = switch (String.valueOf(body.kind())) {
            case "OVERRIDE" -> override(body);
            case "TIME_OFF" -> timeOff(body);
            case "TRAVEL" -> travel(body);
            default -> {
                fields.fault("kind", "unknown-kind", "One of OVERRIDE, TIME_OFF, TRAVEL.");
                yield Optional.empty();
            }
        };
        return fields.faults().isEmpty() ? read : Optional.empty();
    }

    List<FieldProblem> faults() {
        return fields.faults();
    }

    private Optional<WeekException> override(ExceptionBody body) {
        Optional<LocalDate> date = fields.date("date", body.date());
        List<DayHours> hours = hours(body.hours());
        return date.map(day -> new WeekException.OtherHours(day, hours));
    }

    private List<DayHours> hours(@Nullable List<ExceptionBody.@Nullable Hours> rows) {
        if (rows == null) {
            fields.fault("hours", "required", "Give the hours, or an empty list for none.");
            return List.of();
        }
        if (rows.size() > MOST_HOURS) {
            fields.fault("hours", "too-many", "At most 20 ranges a day.");
            return List.of();
        }
        List<DayHours> hours = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ExceptionBody.Hours row = rows.get(i);
            String at = "hours[" + i + "]";
            if (row == null) {
                fields.fault(at, "required", "A range cannot be null.");
            } else {
                WeeklyPlanReader.dayHours(fields, at + ".", row.from(), row.to(), row.formats(), row.locationId())
                        .ifPresent(hours::add);
            }
        }
        return hours;
    }

    private Optional<WeekException> timeOff(ExceptionBody body) {
        String from = body.from();
        if (from != null && from.length() > DATE) {
            Optional<Instant> begin = instant("from", from);
            Optional<Instant> end = instant("to", body.to());
            return inOrder(begin, end).map(ends -> new WeekException.TimeOff(begin.orElseThrow(), ends));
        }
        Optional<LocalDate> first = fields.date("from", from);
        return last(first, body.to()).map(last -> new WeekException.DaysOff(first.orElseThrow(), last));
    }

    private Optional<WeekException> travel(ExceptionBody body) {
        Optional<LocalDate> first = fields.date("from", body.from());
        Optional<LocalDate> last = last(first, body.to());
        Optional<ZoneId> zone = fields.zone("zone", body.zone());
        return last.isPresent() && zone.isPresent()
                ? Optional.of(new WeekException.Abroad(first.orElseThrow(), last.get(), zone.get()))
                : Optional.empty();
    }

    private Optional<LocalDate> last(Optional<LocalDate> first, @Nullable String text) {
        Optional<LocalDate> last = fields.date("to", text);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            fields.fault("to", "before-from", "This ends before it begins.");
            return Optional.empty();
        }
        return first.isPresent() ? last : Optional.empty();
    }

    private Optional<Instant> inOrder(Optional<Instant> begin, Optional<Instant> end) {
        if (begin.isPresent() && end.isPresent() && !end.get().isAfter(begin.get())) {
            fields.fault("to", "before-from", "This ends before it begins.");
            return Optional.empty();
        }
        return begin.isPresent() ? end : Optional.empty();
    }

    private Optional<Instant> instant(String field, @Nullable String text) {
        return fields.parsed(
                field,
                text,
                "not-a-time",
                "Write a date such as 2026-12-01 or an instant such as 2026-12-01T12:00:00Z.",
                SensibleTimes::instant);
    }
}
