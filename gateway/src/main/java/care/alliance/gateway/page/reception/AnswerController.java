package care.alliance.gateway.page.reception;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.course.Course;
import care.alliance.gateway.page.course.Courses;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.Appointments;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Reception's answer to a request: confirm with one button, or decline with a reason on a page of its own. */
@Controller
class AnswerController {

    private static final int LONGEST_REASON = 500;
    private static final String ONE = "/reception/appointments/" + Urls.ID;

    private final Appointments appointments;
    private final Courses courses;
    private final Therapists therapists;
    private final BoardViews views;
    private final Words words;

    AnswerController(Appointments appointments, Courses courses, Therapists therapists, BoardViews views, Words words) {
        this.courses = courses;
        this.appointments = appointments;
        this.therapists = therapists;
        this.views = views;
        this.words = words;
    }

    @PostMapping(ONE + "/confirm")
    Mono<Rendering> confirm(@PathVariable UUID id, @ModelAttribute Form form, WebSession web) {
        return act(id, "confirm", form, web, Flash.done(words.say("reception.confirmed")));
    }

    /** All sessions of a course at once. */
    @PostMapping("/reception/courses/" + Urls.ID + "/confirm")
    Mono<Rendering> confirmCourse(@PathVariable UUID id, @ModelAttribute Form form, WebSession web) {
        String board = Urls.to("/reception")
                .with("clinic", form.clinic())
                .with("date", form.date())
                .toString();
        return Answer.of(courses.confirm(id)).map(answer -> {
            Flash flash = switch (answer) {
                case Answer.Given<Course>(Course now) ->
                    Flash.done(words.say("reception.course.confirmed", now.remaining()));
                case Answer.Refused<Course> _ -> Flash.warning(words.say("reception.course.wrong"));
            };
            flash.keepIn(web);
            return seeOther(board);
        });
    }

    @GetMapping(ONE + "/decline")
    Mono<Rendering> askWhy(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String date, WebSession web) {
        return appointments
                .one(id)
                .flatMap(request -> request.is("REQUESTED")
                        ? page(request, new Form(null, null, null, date), List.of(), HttpStatus.OK)
                        : Mono.just(back(request, date, web, changed(request, "reception.wrong"))));
    }

    @PostMapping(ONE + "/decline")
    Mono<Rendering> decline(@PathVariable UUID id, @ModelAttribute Form form, WebSession web) {
        String reason = Objects.requireNonNullElse(form.reason(), "");
        String wrong = reason.isBlank()
                ? "decline.wrong"
                : reason.replace("\r\n", "\n").length() > LONGEST_REASON ? "decline.wrong.long" : "";
        if (!wrong.isEmpty()) {
            List<FormProblem> problems = List.of(new FormProblem("reason", words.say(wrong)));
            return appointments.one(id).flatMap(request -> page(request, form, problems, HttpStatus.BAD_REQUEST));
        }
        return act(id, "decline", form, web, Flash.done(words.say("reception.declined")));
    }

    private Mono<Rendering> act(UUID id, String action, Form form, WebSession web, Flash done) {
        return Answer.of(appointments.act(id, action, form.version(), form.reason()))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Appointment>(Appointment now) -> Mono.just(back(now, form.date(), web, done));
                    case Answer.Refused<Appointment>(var problem) -> {
                        String key = problem.is("stale-version") ? "reception.changed" : "reception.wrong";
                        yield appointments.one(id).map(now -> back(now, form.date(), web, changed(now, key)));
                    }
                })
                .onErrorResume(NotFound.class, gone -> {
                    Flash.warning(words.say("reception.gone")).keepIn(web);
                    return Mono.just(seeOther("/reception"));
                });
    }

    private Flash changed(Appointment now, String key) {
        return Flash.warning(words.say(key, words.say("state." + now.state())));
    }

    private static Rendering back(Appointment appointment, @Nullable String date, WebSession web, Flash flash) {
        flash.keepIn(web);
        return seeOther(board(appointment, date));
    }

    private static String board(Appointment appointment, @Nullable String date) {
        return Urls.to("/reception")
                .with("clinic", appointment.clinicId())
                .with("date", date)
                .toString();
    }

    private static Rendering seeOther(String page) {
        return Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build();
    }

    private Mono<Rendering> page(Appointment request, Form form, List<FormProblem> problems, HttpStatus status) {
        LocalDate day = request.startsAt().toLocalDate();
        return orNone(therapists.names(List.of(request.therapistId())))
                .map(names -> Rendering.view("reception/decline")
                        .status(status)
                        .modelAttribute("r", views.row(request, names.orElse(Map.of()), day))
                        .modelAttribute("back", board(request, form.date()))
                        .modelAttribute("clinic", request.clinicId())
                        .modelAttribute("date", Objects.requireNonNullElse(form.date(), ""))
                        .modelAttribute("reason", Objects.requireNonNullElse(form.reason(), ""))
                        .modelAttribute("problems", problems)
                        .build());
    }

    /**
     * What the board and the decline page send.
     *
     * @param version of the request that reception saw
     * @param date the day that the board showed
     */
    record Form(
            @Nullable Long version,
            @Nullable String reason,
            @Nullable String clinic,
            @Nullable String date) {
        @Override
        public String toString() {
            return "Form[version=" + version + "]";
        }
    }
}
