package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.TypedTime;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.hours.WeekFields.Choice;
import care.alliance.gateway.page.hours.WeekFields.Day;
import care.alliance.gateway.page.hours.WeekFields.Line;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what is typed, with room for more. */
@Component
class HoursLayout {

    private final HoursWords says;
    private final Words words;

    HoursLayout(HoursWords says, Words words) {
        this.says = says;
        this.words = words;
    }

    WeekFields of(WeekForm form, Places places) {
        return new WeekFields(
                form.version(),
                form.seen(),
                form.zone(),
                Zones.names(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day(day, form.on(day), form.empty(), places))
                        .toList());
    }

    private Day day(DayOfWeek day, List<RowForm> typed, boolean open, Places places) {
        List<Line> lines = lines(day.name(), says.day(day), day, typed, places);
        int shown = typed.size();
        return new Day(day.name(), says.day(day), lines.subList(0, shown), lines.subList(shown, lines.size()), open);
    }

    /**
     * The lines of a list, and one or two empty ones after them.
     *
     * @param day null where hours are those of a date
     */
    List<Line> lines(String list, String label, @Nullable DayOfWeek day, List<RowForm> typed, Places places) {
        int room = Math.max(typed.size() + 1, 2);
        return IntStream.range(0, room)
                .mapToObj(n -> line(
                        list + "-" + n,
                        words.say("hours.row", label, n + 1),
                        day,
                        n < typed.size() ? typed.get(n) : RowForm.EMPTY,
                        places))
                .toList();
    }

    private Line line(String id, String label, @Nullable DayOfWeek day, RowForm typed, Places places) {
        List<Choice> formats = IntStream.range(0, DayHours.FORMATS.size())
                .mapToObj(n -> {
                    String format = DayHours.FORMATS.get(n);
                    return new Choice(
                            id + "-formats" + (n == 0 ? "" : "-" + n),
                            format,
                            words.say("format." + format),
                            typed.formats().contains(format));
                })
                .toList();
        return new Line(
                id,
                label,
                typed,
                formats,
                places(id, typed, places),
                ends(typed, day),
                !typed.validFrom().isEmpty() || !typed.validUntil().isEmpty());
    }

    /** What is chosen stays a choice, even where no clinic has such a place any more. */
    private List<Choice> places(String id, RowForm typed, Places places) {
        boolean known = typed.locationId().isEmpty()
                || places.all().stream().anyMatch(place -> place.id().toString().equals(typed.locationId()));
        if (known && !places.several()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice(id, "", words.say(places.implied() ? "hours.place.implied" : "hours.place.choose"), false));
        places.all()
                .forEach(place -> choices.add(new Choice(
                        id,
                        place.id().toString(),
                        place.name(),
                        place.id().toString().equals(typed.locationId()))));
        if (!known) {
            choices.add(new Choice(id, typed.locationId(), words.say("hours.place.gone"), true));
        }
        return choices;
    }

    private @Nullable String ends(RowForm typed, @Nullable DayOfWeek day) {
        return TypedTime.time(typed.from())
                .flatMap(from -> TypedTime.time(typed.to()).map(to -> says.ends(from, to, day)))
                .orElse(null);
    }
}
