package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.TypedTime;
import care.alliance.gateway.page.hours.HoursWrongs.Row;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads lines of hours, noting every fault rather than only the first. The rules are booking-service's. */
@Component
class RowReader {

    private final HoursWrongs wrongs;

    RowReader(HoursWrongs wrongs) {
        this.wrongs = wrongs;
    }

    /** Empty if a problem was added. */
    Optional<DayHours> hours(RowForm typed, Row row, Places places, List<FormProblem> problems) {
        int before = problems.size();
        Optional<LocalTime> from = TypedTime.time(typed.from());
        Optional<LocalTime> to = TypedTime.time(typed.to());
        note(from.isEmpty(), row, "from", problems);
        note(to.isEmpty(), row, "to", problems);
        note(from.isPresent() && from.equals(to), row, "same-as-from", problems);
        note(typed.formats().isEmpty(), row, "formats", problems);
        note(lacksPlace(typed, places), row, "locationId", problems);
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(
                        new DayHours(from.orElseThrow(), to.orElseThrow(), inOrder(typed), place(typed.locationId())));
    }

    /** The same with the dates between which it returns. */
    Optional<WeeklyPlan.Row> weekly(DayOfWeek day, RowForm typed, Row row, Places places, List<FormProblem> problems) {
        int before = problems.size();
        Optional<DayHours> hours = hours(typed, row, places, problems);
        Optional<LocalDate> first = TypedTime.date(typed.validFrom());
        Optional<LocalDate> last = TypedTime.date(typed.validUntil());
        note(first.isEmpty() && !typed.validFrom().isEmpty(), row, "validFrom", problems);
        note(last.isEmpty() && !typed.validUntil().isEmpty(), row, "validUntil", problems);
        note(first.isPresent() && last.isPresent() && last.get().isBefore(first.get()), row, "before-from", problems);
        return problems.size() > before
                ? Optional.empty()
                : hours.map(each -> WeeklyPlan.Row.of(day, each, first.orElse(null), last.orElse(null)));
    }

    private void note(boolean wrong, Row row, String what, List<FormProblem> problems) {
        if (wrong) {
            problems.add(wrongs.inRow(row, what));
        }
    }

    /** In person somewhere, and nobody could tell where. */
    private static boolean lacksPlace(RowForm typed, Places places) {
        boolean unreadable = !typed.locationId().isEmpty() && place(typed.locationId()) == null;
        return unreadable
                || (typed.locationId().isEmpty()
                        && places.several()
                        && !places.implied()
                        && typed.formats().contains(DayHours.IN_PERSON));
    }

    private static List<String> inOrder(RowForm typed) {
        return DayHours.FORMATS.stream().filter(typed.formats()::contains).toList();
    }

    private static @Nullable UUID place(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
