package care.alliance.gateway.page.hours;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.TypedTime;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.hours.HoursWrongs.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a typed exception into one that can be sent. The rules are booking-service's, and that it is not over yet. */
@Component
class ExceptionReader {

    static final int LONGEST_NOTE = 200;
    private static final int MOST_ROWS = 20;

    private final RowReader reader;
    private final HoursWrongs wrongs;
    private final Words words;

    ExceptionReader(RowReader reader, HoursWrongs wrongs, Words words) {
        this.reader = reader;
        this.wrongs = wrongs;
        this.words = words;
    }

    /** What a form turned out to be. */
    sealed interface Reading {

        /** It can be sent. */
        record Sound(WeekException exception) implements Reading {}

        /** It cannot. */
        record Faulty(List<FormProblem> problems) implements Reading {}
    }

    /**
     * Reads a form.
     *
     * @param zone in which its days and times are meant
     * @param ahead what is there already: hours of one date add up, which nobody would expect
     */
    Reading read(ExceptionForm form, ZoneId zone, Places places, List<WeekException> ahead) {
        Work work = new Work(form, zone);
        Optional<WeekException> read = switch (form.kind()) {
            case WeekException.OTHER_HOURS -> otherHours(work, places, ahead);
            case WeekException.JOURNEY -> journey(work);
            default -> timeOff(work);
        };
        if (form.note().length() > LONGEST_NOTE) {
            work.wrong("note");
        }
        return read.isPresent() && work.problems.isEmpty()
                ? new Reading.Sound(read.get())
                : new Reading.Faulty(List.copyOf(work.problems));
    }

    /** The lines in the order in which they are sent. */
    List<Row> rows(ExceptionForm form) {
        return IntStream.range(0, form.rows().size())
                .filter(n -> !form.rows().get(n).removed())
                .mapToObj(n -> new Row(
                        ExceptionForm.ROW + "-" + n, words.say("hours.row", words.say("exception.hours"), n + 1)))
                .toList();
    }

    private static Optional<WeekException> timeOff(Work work) {
        ExceptionForm form = work.form;
        Optional<LocalTime> begin = work.time("fromTime", form.fromTime());
        Optional<LocalTime> end = work.time("toTime", form.toTime());
        return work.days(true).map(days -> {
            if (form.fromTime().isEmpty() && form.toTime().isEmpty()) {
                return WeekException.timeOff(
                        days.first().toString(), days.last().toString(), work.note());
            }
            Instant from = work.instant(days.first(), begin.orElse(LocalTime.MIDNIGHT));
            Instant to = end.map(time -> work.instant(days.last(), time))
                    .orElseGet(() -> work.instant(days.last().plusDays(1), LocalTime.MIDNIGHT));
            if (!to.isAfter(from)) {
                work.wrong("toTime", "order");
            }
            return WeekException.timeOff(from.toString(), to.toString(), work.note());
        });
    }

    private Optional<WeekException> otherHours(Work work, Places places, List<WeekException> ahead) {
        ExceptionForm form = work.form;
        Optional<LocalDate> date = work.day("date", form.date());
        List<Row> rows = rows(form);
        List<RowForm> typed = form.rows().stream().filter(row -> !row.removed()).toList();
        List<DayHours> hours = new ArrayList<>();
        for (int n = 0; n < rows.size(); n++) {
            reader.hours(typed.get(n), rows.get(n), places, work.problems).ifPresent(hours::add);
        }
        if (rows.isEmpty() && !form.dayOff()) {
            work.wrong("dayOff", "hours");
        } else if (!rows.isEmpty() && form.dayOff()) {
            work.wrong("dayOff");
        }
        if (rows.size() > MOST_ROWS) {
            work.wrong(rows.getFirst().at() + "-from", "many-hours");
        }
        return date.map(day -> {
            WeekException wanted = WeekException.otherHours(day, hours, work.note());
            if (ahead.stream().anyMatch(one -> one.isAbout(day) && !one.isSame(wanted))) {
                work.problems.addFirst(work.problem("date", "twice"));
            }
            return wanted;
        });
    }

    private Optional<WeekException> journey(Work work) {
        Optional<ZoneId> zone = Zones.of(work.form.zone());
        Optional<Days> days = work.days(false);
        if (zone.isEmpty()) {
            work.problems.add(wrongs.zone());
        }
        return days.flatMap(
                there -> zone.map(clock -> WeekException.journey(there.first(), there.last(), clock, work.note())));
    }

    private record Days(LocalDate first, LocalDate last) {}

    /** A form while it is read. */
    private final class Work {

        private final ExceptionForm form;
        private final ZoneId zone;
        private final List<FormProblem> problems = new ArrayList<>();

        private Work(ExceptionForm form, ZoneId zone) {
            this.form = form;
            this.zone = zone;
        }

        private void wrong(String field) {
            wrong(field, field);
        }

        private void wrong(String field, String what) {
            problems.add(problem(field, what));
        }

        private FormProblem problem(String field, String what) {
            return new FormProblem(field, words.say("exception.wrong." + what));
        }

        /** A day that is not over. */
        private Optional<LocalDate> day(String field, String typed) {
            Optional<LocalDate> day = TypedTime.date(typed);
            if (day.isEmpty()) {
                wrong(field);
            } else if (day.get().isBefore(words.today(zone))) {
                wrong(field, "past");
            }
            return day;
        }

        /**
         * The first day may be over, the last may not.
         *
         * @param orOne whether no last day means one day
         */
        private Optional<Days> days(boolean orOne) {
            Optional<LocalDate> first = TypedTime.date(form.from());
            if (first.isEmpty()) {
                wrong("from");
            }
            if (orOne && form.to().isEmpty()) {
                return first.flatMap(_ -> day("from", form.from())).map(one -> new Days(one, one));
            }
            if (first.isPresent()
                    && TypedTime.date(form.to()).filter(first.get()::isAfter).isPresent()) {
                wrong("to", "order");
                return Optional.empty();
            }
            Optional<LocalDate> last = day("to", form.to());
            return first.flatMap(from -> last.map(to -> new Days(from, to)));
        }

        private Optional<LocalTime> time(String field, String typed) {
            Optional<LocalTime> time = TypedTime.time(typed);
            if (time.isEmpty() && !typed.isEmpty()) {
                wrong(field, "time");
            }
            return time;
        }

        private Instant instant(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(zone).toInstant();
        }

        private @Nullable String note() {
            return form.note().isEmpty() ? null : form.note();
        }
    }
}
