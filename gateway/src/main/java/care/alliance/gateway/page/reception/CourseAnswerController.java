package care.alliance.gateway.page.reception;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.course.Course;
import care.alliance.gateway.page.course.Courses;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.part.NotFound;
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
    private final DeclinePage page;
    private final Words words;

    CourseAnswerController(Courses courses, DeclinePage page, Words words) {
        this.courses = courses;
        this.page = page;
        this.words = words;
    }

    @PostMapping(ONE + "/confirm")
    Mono<Rendering> confirm(@PathVariable UUID id, @ModelAttribute DeskForm form, WebSession web) {
        return answer(
                courses.confirm(id), form, web, course -> words.say("reception.course.confirmed", course.remaining()));
    }

    @GetMapping(ONE + "/decline")
    Mono<Rendering> askWhy(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String date,
            Visitor visitor,
            WebSession web) {
        return ask(id, DeskForm.empty(date, null), visitor, web, HttpStatus.OK, List.of());
    }

    @PostMapping(ONE + "/decline")
    Mono<Rendering> decline(@PathVariable UUID id, @ModelAttribute DeskForm form, Visitor visitor, WebSession web) {
        List<FormProblem> problems = form.problems(words);
        return problems.isEmpty()
                ? answer(
                        courses.decline(id, form.reason()), form, web, course -> words.say("reception.course.declined"))
                : ask(id, form, visitor, web, HttpStatus.BAD_REQUEST, problems);
    }

    private Mono<Rendering> answer(
            Mono<Course> answered, DeskForm form, WebSession web, Function<Course, String> done) {
        return Answer.of(answered).map(answer -> switch (answer) {
            case Answer.Given<Course>(Course now) ->
                Deeds.to(form.board(form.clinic()), web, Flash.done(done.apply(now)));
            case Answer.Refused<Course> _ -> tooLate(form.board(form.clinic()), web);
        });
    }

    private Mono<Rendering> ask(
            UUID id, DeskForm form, Visitor visitor, WebSession web, HttpStatus status, List<FormProblem> problems) {
        return courses.one(id)
                .filter(course -> visitor.worksAt(course.clinicId()))
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(course -> {
                    List<Appointment> asked = course.requests();
                    return asked.isEmpty()
                            ? Mono.just(tooLate(form.board(course.clinicId()), web))
                            : page.of(asked, form, problems, status);
                });
    }

    private Rendering tooLate(String board, WebSession web) {
        return Deeds.to(board, web, Flash.warning(words.say("reception.course.wrong")));
    }
}
