package care.alliance.gateway.page.hours;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/**
 * A week exactly as typed, so that nothing is lost when something is wrong.
 *
 * @param version the one that was seen
 * @param seen the week that was seen, as {@link Seen} writes it
 * @param rows the lines of each day
 */
record WeekForm(int version, String seen, String zone, Map<DayOfWeek, List<RowForm>> rows) {

    static WeekForm of(Availability.Week week, String seen) {
        return new WeekForm(
                week.version(),
                seen,
                Zones.name(week.plan().zone()),
                daily(day -> week.plan().on(day).stream().map(RowForm::of).toList()));
    }

    static WeekForm read(MultiValueMap<String, String> form) {
        return new WeekForm(
                number(RowForm.one(form, "version")),
                RowForm.one(form, "seen"),
                RowForm.one(form, "zone"),
                daily(day -> RowForm.read(form, day.name())));
    }

    /** The same text on top of another version. */
    WeekForm over(int current, String nowSeen) {
        return new WeekForm(current, nowSeen, zone, rows);
    }

    boolean empty() {
        return rows.values().stream().allMatch(List::isEmpty);
    }

    List<RowForm> on(DayOfWeek day) {
        return rows.getOrDefault(day, List.of());
    }

    /** A version that cannot be read is none that stands anywhere, so that nothing is changed unseen. */
    static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    private static Map<DayOfWeek, List<RowForm>> daily(Function<DayOfWeek, List<RowForm>> rows) {
        return Arrays.stream(DayOfWeek.values())
                .collect(toMap(day -> day, rows, (one, other) -> one, () -> new EnumMap<>(DayOfWeek.class)));
    }
}
