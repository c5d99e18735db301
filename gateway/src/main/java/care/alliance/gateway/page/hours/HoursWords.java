package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says hours in words. */
@Component
class HoursWords {

    private final Words words;

    HoursWords(Words words) {
        this.words = words;
    }

    String day(DayOfWeek day) {
        return words.say("weekday." + day);
    }

    /** {@code 22:00 to 02:00 on Tuesday · in person and by video · Riverside House · from 1 January 2027}. */
    String line(WeeklyPlan.Row row, Places places) {
        String valid = valid(row.validFrom(), row.validUntil());
        String line = line(row.hours(), row.day(), places);
        return valid.isEmpty() ? line : words.say("hours.line.more", line, valid);
    }

    /** @param day the one on which the hours begin */
    String line(DayHours hours, DayOfWeek day, Places places) {
        String line = words.say("hours.line.more", times(hours, day), formats(hours.formats()));
        if (!hours.inPerson() || hours.locationId() == null) {
            return line;
        }
        return words.say(
                "hours.line.more",
                line,
                places.name(hours.locationId()).orElseGet(() -> words.say("hours.place.gone")));
    }

    /** The lines of a day; a sentence where there are none. */
    List<String> lines(WeeklyPlan plan, DayOfWeek day, Places places) {
        List<String> lines = plan.on(day).stream().map(row -> line(row, places)).toList();
        return lines.isEmpty() ? List.of(words.say("hours.none")) : lines;
    }

    /**
     * That hours end on the day after the one on which they begin; null where they do not.
     *
     * @param day null where it is not known yet
     */
    @Nullable
    String ends(LocalTime from, LocalTime to, @Nullable DayOfWeek day) {
        if (!to.isBefore(from)) {
            return null;
        }
        if (to.equals(LocalTime.MIDNIGHT)) {
            return words.say("hours.ends.midnight");
        }
        return day == null ? words.say("hours.ends.after") : words.say("hours.ends.next", day(day.plus(1)));
    }

    /** That some hours end on the day after, for a second look: five in the morning is soon typed for five in the afternoon. */
    String overnight(WeeklyPlan.Row row) {
        return words.say(
                "hours.saved.overnight",
                day(row.day()),
                row.from(),
                row.to(),
                day(row.day().plus(1)));
    }

    private String times(DayHours hours, DayOfWeek day) {
        if (!hours.endsNextDay()) {
            return words.say("hours", hours.from(), hours.to());
        }
        return hours.to().equals(LocalTime.MIDNIGHT)
                ? words.say("hours.midnight", hours.from())
                : words.say("hours.next", hours.from(), hours.to(), day(day.plus(1)));
    }

    private String formats(List<String> formats) {
        return words.and(formats.stream()
                .map(format -> words.sayOr("list.one", "format.by." + format, format))
                .toList());
    }

    private String valid(@Nullable LocalDate from, @Nullable LocalDate until) {
        List<String> valid = new ArrayList<>();
        if (from != null) {
            valid.add(words.say("hours.valid.from", words.date(from)));
        }
        if (until != null) {
            valid.add(words.say("hours.valid.until", words.date(until)));
        }
        return String.join(" ", valid);
    }
}
