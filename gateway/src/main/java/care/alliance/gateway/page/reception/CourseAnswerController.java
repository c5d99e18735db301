package care.alliance.gateway.page.reception;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.course.Course;
import care.alliance.gateway.page.course.CourseChanges;
import care.alliance.gateway.page.course.CoursePages;
import care.alliance.gateway.page.course.Courses;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

/** Reception's answer to a course: yes or no to all of its sessions that wait for one. */
@Controller
class CourseAnswerController {

    private static final String ONE = "/reception/courses/" + Urls.ID;

    private final Courses courses;
    private final CourseChanges changes;
    private final CoursePages coursePages;
    private final DeclinePage declinePage;
    private final Words words;

    CourseAnswerController(
            Courses courses, CourseChanges changes, CoursePages coursePages, DeclinePage declinePage, Words words) {
        this.courses = courses;
        this.changes = changes;
        this.coursePages = coursePages;
        this.declinePage = declinePage;
        this.words = words;
    }

    /**
     * What reception sent.
     *
     * @param seen the requests that it saw, as {@link CourseChanges#seen(List)} says them; null if that is not known
     */
    private record Sent(UUID id, @Nullable String seen, DeskForm form, Visitor visitor, WebSession web) {
        boolean sawAll(Course now) {
            return seen == null || seen.equals(CourseChanges.seen(now.requests()));
        }
    }

    @PostMapping(ONE + "/confirm")
    Mono<Rendering> confirm(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @ModelAttribute DeskForm form,
            Visitor visitor,
            WebSession web) {
        return answer(
                new Sent(id, seen, form, visitor, web),
                courses::confirm,
                now -> words.say("reception.course.confirmed", now.remaining()),
                coursePages::whole);
    }

    @GetMapping(ONE + "/decline")
    Mono<Rendering> askWhy(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String date,
            Visitor visitor,
            WebSession web) {
        Sent nothing = new Sent(id, null, DeskForm.empty(date, null), visitor, web);
        return one(nothing).flatMap(course -> ask(course, nothing, HttpStatus.OK, List.of()));
    }

    @PostMapping(ONE + "/decline")
    Mono<Rendering> decline(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @ModelAttribute DeskForm form,
            Visitor visitor,
            WebSession web) {
        Sent sent = new Sent(id, seen, form, visitor, web);
        List<FormProblem> problems = form.problems(words);
        return problems.isEmpty()
                ? answer(
                        sent,
                        course -> courses.decline(course, form.reason()),
                        _ -> words.say("reception.course.declined"),
                        (now, status, changed) -> ask(now, sent, status, changed))
                : one(sent).flatMap(course -> ask(course, sent, HttpStatus.BAD_REQUEST, problems));
    }

    /** A page that shows the course as it is now. */
    private interface Shown {
        Mono<Rendering> page(Course now, HttpStatus status, List<FormProblem> problems);
    }

    /** @param stale what is shown if reception saw the course in another state */
    private Mono<Rendering> answer(
            Sent sent, Function<Course, Mono<Course>> act, Function<Course, String> done, Shown stale) {
        return one(sent).flatMap(course -> {
            if (course.requests().isEmpty()) {
                return Mono.just(tooLate(course, sent));
            }
            return sent.sawAll(course)
                    ? Answer.of(act.apply(course)).flatMap(answer -> switch (answer) {
                        case Answer.Given<Course>(Course now) ->
                            Mono.just(back(now, sent, Flash.done(done.apply(now))));
                        case Answer.Refused<Course>(ServiceProblem problem) ->
                            one(sent)
                                    .flatMap(now -> problem.is("stale-version")
                                            ? changed(now, sent, stale)
                                            : Mono.just(tooLate(now, sent)));
                    })
                    : changed(course, sent, stale);
        });
    }

    private Mono<Rendering> changed(Course now, Sent sent, Shown stale) {
        FormProblem changed = new FormProblem(null, words.say("course.changed"));
        return changes.since(sent.seen(), now, changed, sent.visitor())
                .flatMap(said -> stale.page(now, HttpStatus.PRECONDITION_FAILED, said));
    }

    private Mono<Course> one(Sent sent) {
        return courses.one(sent.id())
                .filter(course -> sent.visitor().worksAt(course.clinicId()))
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    private Mono<Rendering> ask(Course course, Sent sent, HttpStatus status, List<FormProblem> problems) {
        List<Appointment> asked = course.requests();
        return asked.isEmpty()
                ? Mono.just(tooLate(course, sent))
                : declinePage.of(asked, sent.form(), problems, status);
    }

    private Rendering tooLate(Course course, Sent sent) {
        return back(course, sent, Flash.warning(words.say("reception.course.wrong")));
    }

    private static Rendering back(Course course, Sent sent, Flash flash) {
        return Deeds.to(sent.form().board(course.clinicId()), sent.web(), flash);
    }
}
