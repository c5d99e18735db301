package care.alliance.gateway.page.session;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Cancelling: a page that says what it costs, then the deed. */
@Controller
class CancelController {

    private static final int LONGEST_REASON = 500;

    private final Appointments appointments;
    private final Sessions sessions;
    private final HistoryViews history;
    private final Words words;

    CancelController(Appointments appointments, Sessions sessions, HistoryViews history, Words words) {
        this.appointments = appointments;
        this.sessions = sessions;
        this.history = history;
        this.words = words;
    }

    @GetMapping("/sessions/" + Urls.ID + "/cancel")
    Mono<Rendering> ask(@PathVariable UUID id, Visitor visitor, WebSession web) {
        return appointments.one(id).flatMap(session -> ask(session, visitor, web, HttpStatus.OK, List.of()));
    }

    @PostMapping("/sessions/" + Urls.ID + "/cancel")
    Mono<Rendering> cancel(@PathVariable UUID id, @ModelAttribute Form form, Visitor visitor, WebSession web) {
        if (form.reason() != null && form.reason().replace("\r\n", "\n").length() > LONGEST_REASON) {
            FormProblem problem = new FormProblem("reason", words.say("cancel.wrong.reason"));
            return again(id, visitor, web, HttpStatus.BAD_REQUEST, problem);
        }
        return Answer.of(appointments.act(id, "cancel", form.version(), Appointments.because(form.reason())))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Appointment> _ -> Mono.just(back(id, web, Flash.done(words.say("cancel.done"))));
                    case Answer.Refused<Appointment>(ServiceProblem problem)
                    when problem.is("stale-version") -> changed(id, form, visitor, web, problem.status());
                    case Answer.Refused<Appointment>(ServiceProblem problem)
                    when problem.status().isSameCodeAs(HttpStatus.BAD_REQUEST) ->
                        again(
                                id,
                                visitor,
                                web,
                                problem.status(),
                                new FormProblem("reason", words.say("cancel.wrong.reason")));
                    case Answer.Refused<Appointment> _ -> refused(id, web);
                });
    }

    private Mono<Rendering> changed(UUID id, Form form, Visitor visitor, WebSession web, HttpStatusCode status) {
        FormProblem changed = new FormProblem(null, words.say("cancel.changed"));
        return appointments
                .one(id)
                .flatMap(now -> history.since(form.version(), now, Sessions.reader(visitor))
                        .map(changed::with)
                        .flatMap(changes -> ask(now, visitor, web, status, changes)));
    }

    private Mono<Rendering> again(
            UUID id, Visitor visitor, WebSession web, HttpStatusCode status, FormProblem problem) {
        return appointments.one(id).flatMap(session -> ask(session, visitor, web, status, List.of(problem)));
    }

    private Mono<Rendering> ask(
            Appointment session, Visitor visitor, WebSession web, HttpStatusCode status, List<FormProblem> problems) {
        return sessions.view(session, visitor)
                .flatMap(view -> view.cancellable()
                        ? Mono.just(Rendering.view("sessions/cancel")
                                .status(status)
                                .modelAttribute("s", view)
                                .modelAttribute("problems", problems)
                                .build())
                        : Mono.just(refused(session, web)));
    }

    private Mono<Rendering> refused(UUID id, WebSession web) {
        return appointments.one(id).map(session -> refused(session, web));
    }

    private Rendering refused(Appointment session, WebSession web) {
        String state = words.say("state." + session.state());
        return back(session.id(), web, Flash.warning(words.say("cancel.wrong", state)));
    }

    private static Rendering back(UUID id, WebSession web, Flash flash) {
        flash.keepIn(web);
        return Rendering.redirectTo("/sessions/" + id)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /**
     * What the page sends.
     *
     * @param version of the session that the person saw
     */
    record Form(@Nullable Long version, @Nullable String reason) {
        @Override
        public String toString() {
            return "Form[version=" + version + "]";
        }
    }
}
