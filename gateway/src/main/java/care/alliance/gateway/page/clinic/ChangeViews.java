package care.alliance.gateway.page.clinic;

import static java.util.stream.Collectors.joining;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.Management.Entry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what was changed about a clinic. */
@Component
class ChangeViews {

    private final Words words;

    ChangeViews(Words words) {
        this.words = words;
    }

    ChangeView of(Entry entry, ZoneId zone, String me) {
        return new ChangeView(
                words.moment(entry.at(), zone),
                words.say(who(entry.actor(), me)),
                words.sayOr("change.action.other", "change.action." + entry.action()),
                lines(entry, zone));
    }

    List<ChangeView.Line> lines(Entry entry, ZoneId zone) {
        return entry.changes().entrySet().stream()
                .map(change -> new ChangeView.Line(
                        field(change.getKey()),
                        value(change.getValue().before(), zone),
                        value(change.getValue().after(), zone)))
                .toList();
    }

    private static String who(@Nullable String actor, String me) {
        return actor == null ? "change.by.system" : actor.equals(me) ? "change.by.you" : "change.by.other";
    }

    /** Fields with a dot are about one day or one location. */
    private String field(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return words.sayOr("change.field.other", "change.field." + name);
        }
        String of = name.substring(dot + 1);
        String what = words.sayOr("change.field.other", "change.field." + name.substring(0, dot));
        return words.say("change.field.of", what, name.startsWith("hours.") ? day(of) : of);
    }

    private static String day(String name) {
        try {
            return ClinicViews.dayName(DayOfWeek.valueOf(name));
        } catch (IllegalArgumentException unknown) {
            return name;
        }
    }

    private String value(@Nullable Object value, ZoneId zone) {
        return switch (value) {
            case null -> words.say("change.nothing");
            case Collection<?> several ->
                several.isEmpty()
                        ? words.say("change.nothing")
                        : several.stream().map(one -> value(one, zone)).collect(joining(", "));
            case Map<?, ?> rooms ->
                rooms.isEmpty()
                        ? words.say("change.nothing")
                        : rooms.entrySet().stream()
                                .map(room -> room(String.valueOf(room.getKey()), room.getValue()))
                                .collect(joining("; "));
            default -> text(value.toString(), zone);
        };
    }

    private String room(String name, @Nullable Object access) {
        String told = access instanceof Collection<?> several
                ? several.stream()
                        .map(one -> words.sayOr("access.other", "access.room." + one))
                        .collect(joining(", "))
                : "";
        return told.isEmpty() ? name : words.say("change.room", name, told);
    }

    /** Codes and moments in words; anything else is what somebody typed. */
    private String text(String value, ZoneId zone) {
        try {
            return words.moment(Instant.parse(value), zone);
        } catch (DateTimeParseException typed) {
            if (!value.matches("[A-Z]+(_[A-Z]+)*")) {
                return value;
            }
            return words.sayOr("list.one", "access." + value, words.sayOr("list.one", "setting." + value, value));
        }
    }
}
