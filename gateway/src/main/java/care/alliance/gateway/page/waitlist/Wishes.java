package care.alliance.gateway.page.waitlist;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.ServiceProblem;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/** Says in words what somebody waits for, asks for it, and says what is wrong with it. */
@Component
public class Wishes {

    private static final List<String> FORMATS = List.of("VIDEO", "IN_PERSON", "PHONE");
    private static final LocalTime LAST = LocalTime.of(23, 59);
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    private final Words words;

    Wishes(Words words) {
        this.words = words;
    }

    /** {@code by video, Monday and Tuesday, from 09:00 to 12:00, until Sunday 20 December}. */
    public String what(Entry entry) {
        String formats = words.and(entry.formats().stream()
                .map(format -> words.sayOr("list.one", "format.by." + format, format))
                .toList());
        String days = entry.weekdays().size() == DayOfWeek.values().length
                ? words.say("waitlist.any.day")
                : words.and(entry.weekdays().stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                        .toList());
        boolean anyTime = entry.from().equals(LocalTime.MIDNIGHT) && !entry.to().isBefore(LAST);
        String times = anyTime
                ? words.say("waitlist.any.time")
                : words.say(
                        "waitlist.between", entry.from().toString(), entry.to().toString());
        return words.say("waitlist.what", formats, days, times, words.day(entry.until(), HOME));
    }

    /** Puts on a page what the form's fields need. */
    public <B extends Rendering.Builder<?>> B on(B page, WaitlistForm form, List<FormProblem> problems) {
        page.modelAttribute("form", form)
                .modelAttribute("formats", FORMATS)
                .modelAttribute("weekdays", Arrays.asList(DayOfWeek.values()))
                .modelAttribute("problems", problems)
                .modelAttribute("wrong", FormProblem.fields(problems));
        return page;
    }

    /** What is wrong with a form before anybody is asked. */
    public List<FormProblem> problems(WaitlistForm form) {
        List<FormProblem> problems = new ArrayList<>();
        if (form.therapistId() == null && form.clinicId() == null) {
            problems.add(new FormProblem("clinic", words.say("waitlist.wrong.clinic")));
        }
        if (form.formats().isEmpty()) {
            problems.add(new FormProblem("formats", words.say("waitlist.wrong.formats")));
        }
        if (form.isTurnedRound()) {
            problems.add(new FormProblem("from", words.say("waitlist.wrong.times")));
        }
        return problems;
    }

    /** Why booking-service refused a wish, to the patient whose it is. */
    FormProblem refused(ServiceProblem problem) {
        return switch (problem.code()) {
            case "waitlist-limit" -> new FormProblem(null, words.say("waitlist.wrong.limit"));
            case "details-missing" -> new FormProblem(null, words.say("book.wrong.details"));
            default -> refusedForAnybody(problem);
        };
    }

    /** Why booking-service refused a wish, to the desk. */
    public FormProblem refusedToDesk(ServiceProblem problem) {
        return switch (problem.code()) {
            case "waitlist-limit" -> new FormProblem(null, words.say("reception.waitlist.limit"));
            case "details-missing" -> new FormProblem(null, words.say("reception.waitlist.details"));
            default -> refusedForAnybody(problem);
        };
    }

    private FormProblem refusedForAnybody(ServiceProblem problem) {
        return problem.fields().contains("until")
                ? new FormProblem("until", words.say("waitlist.wrong.until"))
                : new FormProblem(null, words.say("waitlist.wrong"));
    }
}
