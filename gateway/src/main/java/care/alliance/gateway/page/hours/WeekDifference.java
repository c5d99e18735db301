package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.Words;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what has become of a week since somebody saw it. */
@Component
class WeekDifference {

    private final HoursWords says;
    private final Words words;

    WeekDifference(HoursWords says, Words words) {
        this.says = says;
        this.words = words;
    }

    /** @param what a day, or the clock that the hours go by */
    record Line(String what, List<String> before, List<String> now) {}

    List<Line> between(WeeklyPlan seen, WeeklyPlan now, Places places) {
        List<Line> lines = new ArrayList<>();
        if (!seen.zone().equals(now.zone())) {
            lines.add(new Line(
                    words.say("hours.zone"), List.of(Zones.name(seen.zone())), List.of(Zones.name(now.zone()))));
        }
        Arrays.stream(DayOfWeek.values())
                .filter(day -> !seen.on(day).equals(now.on(day)))
                .map(day -> new Line(says.day(day), says.lines(seen, day, places), says.lines(now, day, places)))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    /** Whether nothing is different but the order of lines. */
    static boolean same(WeeklyPlan one, WeeklyPlan other) {
        return one.zone().equals(other.zone())
                && Arrays.stream(DayOfWeek.values()).allMatch(day -> one.on(day).equals(other.on(day)));
    }
}
