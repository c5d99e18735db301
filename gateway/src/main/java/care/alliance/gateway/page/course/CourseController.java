package care.alliance.gateway.page.course;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.therapist.Fortnight;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** A course with how far it has come; moving the rest of it, and stopping it. */
@Controller
class CourseController {

    private static final int LONGEST_REASON = 500;

    private final Courses courses;
    private final CourseViews views;
    private final CoursePages pages;
    private final Fortnight fortnight;
    private final CourseChanges changes;
    private final Words words;

    CourseController(
            Courses courses,
            CourseViews views,
            CoursePages pages,
            Fortnight fortnight,
            CourseChanges changes,
            Words words) {
        this.courses = courses;
        this.changes = changes;
        this.views = views;
        this.pages = pages;
        this.fortnight = fortnight;
        this.words = words;
    }

    @GetMapping("/courses/" + Urls.ID)
    Mono<Rendering> one(@PathVariable UUID id) {
        return courses.one(id).flatMap(course -> pages.whole(course, HttpStatus.OK, List.of()));
    }

    @GetMapping("/courses/" + Urls.ID + "/stop")
    Mono<Rendering> askToStop(@PathVariable UUID id) {
        return courses.one(id)
                .flatMap(course -> pages.page(
                        course.remaining() > 0 ? "courses/stop" : "courses/page", course, HttpStatus.OK, List.of()));
    }

    @PostMapping("/courses/" + Urls.ID + "/stop")
    Mono<Rendering> stop(@PathVariable UUID id, @ModelAttribute Form form, Visitor visitor, WebSession web) {
        if (form.reason() != null && form.reason().replace("\r\n", "\n").length() > LONGEST_REASON) {
            FormProblem tooLong = new FormProblem("reason", words.say("cancel.wrong.reason"));
            return courses.one(id)
                    .flatMap(course -> pages.page("courses/stop", course, HttpStatus.BAD_REQUEST, List.of(tooLong)));
        }
        return Answer.of(courses.stop(id, form.version(), form.reason())).flatMap(answer -> switch (answer) {
            case Answer.Given<Course> _ -> Mono.just(to(id, web, Flash.done(words.say("course.stop.done"))));
            case Answer.Refused<Course>(ServiceProblem problem) ->
                courses.one(id)
                        .flatMap(course -> (problem.is("stale-version")
                                        ? changes.since(
                                                form.seen(),
                                                course,
                                                new FormProblem(null, words.say("course.changed")),
                                                visitor)
                                        : Mono.just(List.of(new FormProblem(null, words.say("course.stop.not")))))
                                .flatMap(problems -> pages.whole(course, problem.status(), problems)));
        });
    }

    @GetMapping("/courses/" + Urls.ID + "/move")
    Mono<Rendering> chooseRest(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(required = false) @Nullable String from) {
        return courses.one(id).flatMap(course -> rest(course, number, from, HttpStatus.OK, List.of()));
    }

    @PostMapping("/courses/" + Urls.ID + "/move")
    Mono<Rendering> moveRest(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int number,
            @ModelAttribute Form form,
            Visitor visitor,
            WebSession web) {
        Optional<Instant> start = form.wanted();
        if (start.isEmpty()) {
            FormProblem none = new FormProblem("start", words.say("slots.none"));
            return courses.one(id).flatMap(course -> rest(course, number, null, HttpStatus.BAD_REQUEST, List.of(none)));
        }
        return Answer.of(courses.moveRest(id, form.version(), number, start.get()))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Course> _ -> Mono.just(to(id, web, Flash.done(words.say("course.rest.done"))));
                    case Answer.Refused<Course>(ServiceProblem problem) ->
                        courses.one(id)
                                .flatMap(course -> why(problem, form, course, visitor)
                                        .flatMap(why -> rest(course, number, null, problem.status(), why)));
                });
    }

    private Mono<List<FormProblem>> why(ServiceProblem problem, Form form, Course now, Visitor visitor) {
        if (problem.is("stale-version")) {
            return changes.since(form.seen(), now, new FormProblem("start", words.say("course.changed")), visitor);
        }
        String text = switch (problem.code()) {
            case "course-conflicts" ->
                words.say(
                        "course.rest.conflicts",
                        problem.extra("conflicts")
                                .filter(List.class::isInstance)
                                .map(found -> ((List<?>) found).size())
                                .orElse(1));
            default -> words.sayOr("refused.other", "refused." + problem.code());
        };
        return Mono.just(List.of(new FormProblem("start", text)));
    }

    private Mono<Rendering> rest(
            Course course, int number, @Nullable String from, HttpStatusCode status, List<FormProblem> problems) {
        Appointment first = course.items().stream()
                .filter(item -> item.course() != null && item.course().number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        String action = "/courses/" + course.id() + "/move?number=" + number;
        return Mono.zip(
                        pages.therapist(course),
                        fortnight.of(
                                course.therapistId(),
                                course.offerId(),
                                course.format(),
                                course.zone(),
                                from,
                                day -> action + "&from=" + day))
                .map(both -> both.getT2()
                        .on(Rendering.view("courses/move"))
                        .status(status)
                        .modelAttribute("c", views.course(course, both.getT1()))
                        .modelAttribute("action", action)
                        .modelAttribute(
                                "from",
                                words.say(
                                        "course.rest.from",
                                        number,
                                        words.day(first.startsAt()) + ", " + words.clock(first.startsAt())))
                        .modelAttribute("problems", problems)
                        .build());
    }

    private static Rendering to(UUID id, WebSession web, Flash flash) {
        flash.keepIn(web);
        return Rendering.redirectTo("/courses/" + id)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /**
     * What the pages send.
     *
     * @param seen see {@link CourseChanges#seen}
     */
    record Form(
            @Nullable Long version,
            @Nullable String seen,
            @Nullable String reason,
            @Nullable String start) {

        Optional<Instant> wanted() {
            try {
                return Optional.ofNullable(start).map(Instant::parse);
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return "Form[version=" + version + "]";
        }
    }
}
