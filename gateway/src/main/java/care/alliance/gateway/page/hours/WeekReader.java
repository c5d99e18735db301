package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.hours.HoursWrongs.Row;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns a typed week into one that can be sent. */
@Component
class WeekReader {

    private static final int MOST_ROWS = 50;

    private final RowReader reader;
    private final HoursWrongs wrongs;
    private final HoursWords says;
    private final Words words;

    WeekReader(RowReader reader, HoursWrongs wrongs, HoursWords says, Words words) {
        this.reader = reader;
        this.wrongs = wrongs;
        this.says = says;
        this.words = words;
    }

    /** What a form turned out to be. */
    sealed interface Reading {

        /**
         * It can be sent.
         *
         * @param rows the lines in the order of the plan's
         */
        record Sound(WeeklyPlan plan, List<Row> rows) implements Reading {}

        /** It cannot. */
        record Faulty(List<FormProblem> problems) implements Reading {}
    }

    Reading read(WeekForm form, Places places) {
        List<FormProblem> problems = new ArrayList<>();
        Optional<ZoneId> zone = Zones.of(form.zone());
        if (zone.isEmpty()) {
            problems.add(wrongs.zone());
        }
        List<WeeklyPlan.Row> weekly = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<RowForm> typed = form.on(day);
            for (int n = 0; n < typed.size(); n++) {
                if (!typed.get(n).removed()) {
                    Row row = new Row(day + "-" + n, label(day, n, typed.size()));
                    rows.add(row);
                    reader.weekly(day, typed.get(n), row, places, problems).ifPresent(weekly::add);
                }
            }
        }
        if (rows.size() > MOST_ROWS) {
            problems.add(wrongs.tooMany(rows.getFirst().at() + "-from"));
        }
        return problems.isEmpty()
                ? new Reading.Sound(new WeeklyPlan(zone.orElseThrow(), weekly), rows)
                : new Reading.Faulty(List.copyOf(problems));
    }

    private String label(DayOfWeek day, int n, int several) {
        return several > 1 ? words.say("hours.row", says.day(day), n + 1) : says.day(day);
    }
}
