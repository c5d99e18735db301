package care.alliance.gateway.page.hours;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a week, laid out.
 *
 * @param zones towns, for suggestions
 */
record WeekFields(int version, String seen, String zone, List<String> zones, List<Day> days) {

    /**
     * A day's lines: those with something in them, and empty ones for more.
     *
     * @param open whether the empty ones are in sight
     */
    record Day(String id, String name, List<Line> lines, List<Line> spare, boolean open) {}

    /**
     * One line.
     *
     * @param id what the ids and names of its fields begin with
     * @param places to choose from; empty where there is no choice
     * @param ends that it ends on the day after; null where it does not
     * @param dated whether it has dates between which it returns
     */
    record Line(
            String id,
            String label,
            RowForm typed,
            List<Choice> formats,
            List<Choice> places,
            @Nullable String ends,
            boolean dated) {}

    record Choice(String id, String value, String text, boolean chosen) {}
}
