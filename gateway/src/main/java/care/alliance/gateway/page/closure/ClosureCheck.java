package care.alliance.gateway.page.closure;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.ServiceProblem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what is wrong with a closure, at the field it is about. */
@Component
class ClosureCheck {

    static final int LONGEST_NAME = 100;

    private static final int YEARS_AHEAD = 2;

    private final Words words;

    ClosureCheck(Words words) {
        this.words = words;
    }

    /** Further ahead, a year is more likely mistyped than meant; nobody can book there yet. */
    static LocalDate latest(LocalDate today) {
        return today.plusYears(YEARS_AHEAD);
    }

    List<FormProblem> problems(ClosureForm form, ZoneId zone) {
        List<FormProblem> problems = new ArrayList<>();
        if (form.title().isEmpty()) {
            problems.add(problem("name", "closures.wrong.name"));
        } else if (form.title().length() > LONGEST_NAME || form.title().matches(".*\\p{Cntrl}.*")) {
            problems.add(problem("name", "closures.wrong.long", LONGEST_NAME));
        }
        days(form, words.today(zone), problems);
        if (!form.wholeDays()) {
            times(form, zone, problems);
        }
        return List.copyOf(problems);
    }

    private void days(ClosureForm form, LocalDate today, List<FormProblem> problems) {
        Optional<LocalDate> first = form.firstDay();
        Optional<LocalDate> last = form.lastDay();
        String latest = words.date(latest(today));
        if (first.isEmpty()) {
            problems.add(problem("first", "closures.wrong.first"));
        } else if (first.get().isBefore(today)) {
            problems.add(problem("first", "closures.wrong.past"));
        } else if (first.get().isAfter(latest(today))) {
            problems.add(problem("first", "closures.wrong.far", latest));
        } else if (last.isEmpty()) {
            problems.add(problem("last", "closures.wrong.last"));
        } else if (last.get().isBefore(first.get())) {
            problems.add(problem("last", "closures.wrong.order"));
        } else if (last.get().isAfter(latest(today))) {
            problems.add(problem("last", "closures.wrong.far", latest));
        } else if (!form.wholeDays() && !last.equals(first)) {
            problems.add(problem("last", "closures.wrong.one"));
        }
    }

    private void times(ClosureForm form, ZoneId zone, List<FormProblem> problems) {
        Optional<LocalTime> from = form.fromTime();
        Optional<LocalTime> until = form.untilTime();
        if (from.isEmpty()) {
            problems.add(problem("from", "closures.wrong.from"));
        }
        if (until.isEmpty()) {
            problems.add(problem("until", "closures.wrong.until"));
        }
        if (from.isEmpty() || until.isEmpty() || form.firstDay().isEmpty()) {
            return;
        }
        LocalDate day = form.firstDay().get();
        ZonedDateTime end = ClosureForm.end(day, until.get(), zone);
        if (!day.atTime(from.get()).atZone(zone).isBefore(end)) {
            problems.add(problem("until", "closures.wrong.end"));
        } else if (day.equals(words.today(zone)) && !end.toInstant().isAfter(words.now())) {
            problems.add(problem("until", "closures.wrong.over"));
        }
    }

    /** What booking-service found beyond that. */
    FormProblem of(ServiceProblem problem) {
        return switch (problem.code()) {
            case "too-many-closures" -> new FormProblem(null, words.say("closures.wrong.many"));
            case "idempotency-key-reused" -> new FormProblem(null, words.say("forms.sent.before"));
            default ->
                problem.fields().contains("name")
                        ? problem("name", "closures.wrong.long", LONGEST_NAME)
                        : problem("first", "closures.wrong");
        };
    }

    private FormProblem problem(String field, String key, Object... arguments) {
        return new FormProblem(field, words.say(key, arguments));
    }
}
