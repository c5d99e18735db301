package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.reception.Deeds.Deed;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.security.Visitor;
import java.util.List;
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

    private static final String ONE = "/reception/appointments/" + Urls.ID;

    private final StaffSessions sessions;
    private final Deeds deeds;
    private final Undoing undoing;
    private final DeclinePage page;
    private final Words words;

    AnswerController(StaffSessions sessions, Deeds deeds, Undoing undoing, DeclinePage page, Words words) {
        this.sessions = sessions;
        this.deeds = deeds;
        this.undoing = undoing;
        this.page = page;
        this.words = words;
    }

    @PostMapping(ONE + "/confirm")
    Mono<Rendering> confirm(@PathVariable UUID id, @ModelAttribute DeskForm form, WebSession web) {
        return deeds.act(
                new Deed(id, "confirm", form),
                web,
                now -> undoing.offered(now, form, words.say("reception.confirmed")),
                now -> sessions.changed(now, form, web));
    }

    @GetMapping(ONE + "/decline")
    Mono<Rendering> askWhy(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String to,
            Visitor visitor,
            WebSession web) {
        return sessions.one(id, visitor)
                .flatMap(request -> ask(request, DeskForm.empty(date, to), web, HttpStatus.OK, List.of()));
    }

    @PostMapping(ONE + "/decline")
    Mono<Rendering> decline(@PathVariable UUID id, @ModelAttribute DeskForm form, Visitor visitor, WebSession web) {
        List<FormProblem> problems = form.problems(words);
        return problems.isEmpty()
                ? deeds.act(
                        new Deed(id, "decline", form),
                        web,
                        now -> Flash.done(words.say("reception.declined")),
                        now -> sessions.changes(now, form.version())
                                .flatMap(changes -> ask(now, form, web, HttpStatus.PRECONDITION_FAILED, changes)))
                : sessions.one(id, visitor)
                        .flatMap(request -> ask(request, form, web, HttpStatus.BAD_REQUEST, problems));
    }

    private Mono<Rendering> ask(
            Appointment request, DeskForm form, WebSession web, HttpStatus status, List<FormProblem> problems) {
        return request.is("REQUESTED")
                ? page.of(List.of(request), form, problems, status)
                : Mono.just(deeds.wrong(request, form, web));
    }
}
