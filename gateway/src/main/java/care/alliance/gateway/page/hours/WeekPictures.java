package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.hours.WeekPicture.Bar;
import care.alliance.gateway.page.hours.WeekPicture.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws weeks: each day a strip from midnight to midnight, each format a lane of it. */
@Component
class WeekPictures {

    private static final int A_DAY = 24 * 60;
    private static final int LANE = 10;

    private final HoursWords says;
    private final Words words;

    WeekPictures(HoursWords says, Words words) {
        this.says = says;
        this.words = words;
    }

    WeekPicture of(WeeklyPlan plan, Places places) {
        LocalDate today = words.today(plan.zone());
        return new WeekPicture(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Day(
                                says.day(day),
                                day.getDisplayName(TextStyle.SHORT, Locale.UK),
                                bars(plan, day, today),
                                says.lines(plan, day, places)))
                        .toList(),
                plan.weekly().stream().anyMatch(row -> row.isStillToCome(today)));
    }

    private static List<Bar> bars(WeeklyPlan plan, DayOfWeek day, LocalDate today) {
        Stream<Bar> begun = plan.on(day.minus(1)).stream()
                .filter(row -> row.hours().endsNextDay() && !row.isOver(today))
                .flatMap(row -> bars(row, 0, minute(row.to()), today));
        Stream<Bar> beginning = plan.on(day).stream()
                .filter(row -> !row.isOver(today))
                .flatMap(row ->
                        bars(row, minute(row.from()), row.hours().endsNextDay() ? A_DAY : minute(row.to()), today));
        return Stream.concat(begun, beginning).toList();
    }

    private static Stream<Bar> bars(WeeklyPlan.Row row, int from, int to, LocalDate today) {
        String later = row.isStillToCome(today) ? " later" : "";
        return IntStream.range(0, DayHours.FORMATS.size())
                .filter(lane -> from < to && row.formats().contains(DayHours.FORMATS.get(lane)))
                .mapToObj(lane -> new Bar(from, lane * LANE, to - from, look(lane) + later));
    }

    private static String look(int lane) {
        return DayHours.FORMATS.get(lane).toLowerCase(Locale.ROOT);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
