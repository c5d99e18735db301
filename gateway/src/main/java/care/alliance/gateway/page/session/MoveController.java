package care.alliance.gateway.page.session;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Fortnight;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/** Gives a session another time, and takes one that was offered to somebody who waited. */
@Controller
class MoveController {

    private final Appointments appointments;
    private final Sessions sessions;
    private final Fortnight fortnight;
    private final HistoryViews history;
    private final Words words;

    MoveController(
            Appointments appointments, Sessions sessions, Fortnight fortnight, HistoryViews history, Words words) {
        this.appointments = appointments;
        this.sessions = sessions;
        this.fortnight = fortnight;
        this.history = history;
        this.words = words;
    }

    @GetMapping("/sessions/" + Urls.ID + "/move")
    Mono<Rendering> choose(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            Visitor visitor,
            WebSession web) {
        return again(id, from, visitor, web, HttpStatus.OK, List.of());
    }

    @PostMapping("/sessions/" + Urls.ID + "/move")
    Mono<Rendering> move(@PathVariable UUID id, @ModelAttribute Form form, Visitor visitor, WebSession web) {
        Optional<Instant> start = form.wanted();
        if (start.isEmpty()) {
            FormProblem none = new FormProblem("start", words.say("slots.none"));
            return again(id, form.from(), visitor, web, HttpStatus.BAD_REQUEST, List.of(none));
        }
        return Answer.of(appointments.move(id, form.version(), start.get(), null))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Appointment>(Appointment moved) ->
                        Mono.just(to(
                                id, web, Flash.done(words.sayOr("move.done.CONFIRMED", "move.done." + moved.state()))));
                    case Answer.Refused<Appointment>(ServiceProblem problem)
                    when problem.is("wrong-state") || problem.is("has-begun") ->
                        Mono.just(to(id, web, Flash.warning(words.say("move.gone"))));
                    case Answer.Refused<Appointment>(ServiceProblem problem)
                    when problem.is("stale-version") -> changed(id, form, visitor, web, problem.status());
                    case Answer.Refused<Appointment>(ServiceProblem problem) -> {
                        String why = words.sayOr("refused.other", "refused." + problem.code());
                        yield again(
                                id,
                                form.from(),
                                visitor,
                                web,
                                problem.status(),
                                List.of(new FormProblem("start", why)));
                    }
                });
    }

    /** The patient wants the time that was kept for them. */
    @PostMapping("/sessions/" + Urls.ID + "/take")
    Mono<Rendering> take(@PathVariable UUID id, @ModelAttribute Form form, WebSession web) {
        return Answer.of(appointments.act(id, "request", form.version(), Map.of()))
                .map(answer -> switch (answer) {
                    case Answer.Given<Appointment>(Appointment booked) ->
                        to(id, web, Flash.done(words.sayOr("book.done.REQUESTED", "book.done." + booked.state())));
                    case Answer.Refused<Appointment>(ServiceProblem problem) ->
                        to(id, web, Flash.warning(words.sayOr("refused.other", "refused." + problem.code())));
                });
    }

    private Mono<Rendering> changed(UUID id, Form form, Visitor visitor, WebSession web, HttpStatusCode status) {
        FormProblem changed = new FormProblem("start", words.say("move.changed"));
        return appointments
                .one(id)
                .flatMap(now -> history.since(form.version(), now, Sessions.reader(visitor))
                        .map(changed::with)
                        .flatMap(changes -> page(now, form.from(), visitor, web, status, changes)));
    }

    private Mono<Rendering> again(
            UUID id,
            @Nullable String from,
            Visitor visitor,
            WebSession web,
            HttpStatusCode status,
            List<FormProblem> problems) {
        return appointments.one(id).flatMap(session -> page(session, from, visitor, web, status, problems));
    }

    private Mono<Rendering> page(
            Appointment session,
            @Nullable String from,
            Visitor visitor,
            WebSession web,
            HttpStatusCode status,
            List<FormProblem> problems) {
        return sessions.view(session, visitor)
                .flatMap(view -> view.moveHref() == null
                        ? Mono.just(to(session.id(), web, Flash.warning(words.say("move.gone"))))
                        : fortnight
                                .of(
                                        session.therapistId(),
                                        session.offerId(),
                                        session.format(),
                                        session.zone(),
                                        from,
                                        day -> Urls.to("/sessions/" + session.id() + "/move")
                                                .with("from", day)
                                                .toString())
                                .map(choice -> page(view, choice, status, problems)));
    }

    private static Rendering page(
            SessionView view, Fortnight.Choice choice, HttpStatusCode status, List<FormProblem> problems) {
        return choice.on(Rendering.view("sessions/move"))
                .status(status)
                .modelAttribute("s", view)
                .modelAttribute("problems", problems)
                .build();
    }

    private static Rendering to(UUID id, WebSession web, Flash flash) {
        flash.keepIn(web);
        return Rendering.redirectTo("/sessions/" + id)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /**
     * What the page sends.
     *
     * @param version of the session that the person saw
     * @param from the first day that was shown
     */
    record Form(
            @Nullable Long version,
            @Nullable String start,
            @Nullable String from) {

        Optional<Instant> wanted() {
            try {
                return Optional.ofNullable(start).map(Instant::parse);
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        }
    }
}
