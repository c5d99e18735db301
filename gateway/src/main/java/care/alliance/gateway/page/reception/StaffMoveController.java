package care.alliance.gateway.page.reception;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.Appointments;
import care.alliance.gateway.page.therapist.Fortnight;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

/** The clinic gives a session another time. */
@Controller
class StaffMoveController {

    private static final String MOVE = "/reception/sessions/" + Urls.ID + "/move";

    private final StaffSessions sessions;
    private final Appointments appointments;
    private final Fortnight fortnight;
    private final Deeds deeds;
    private final Words words;

    StaffMoveController(
            StaffSessions sessions, Appointments appointments, Fortnight fortnight, Deeds deeds, Words words) {
        this.sessions = sessions;
        this.appointments = appointments;
        this.fortnight = fortnight;
        this.deeds = deeds;
        this.words = words;
    }

    @GetMapping(MOVE)
    Mono<Rendering> choose(@PathVariable UUID id, @ModelAttribute StaffMoveForm form, Visitor visitor, WebSession web) {
        return sessions.one(id, visitor).flatMap(found -> page(found, form, web, HttpStatus.OK, List.of()));
    }

    @PostMapping(MOVE)
    Mono<Rendering> move(@PathVariable UUID id, @ModelAttribute StaffMoveForm form, Visitor visitor, WebSession web) {
        return sessions.one(id, visitor).flatMap(found -> {
            List<FormProblem> problems = problems(form);
            Instant start = form.wanted();
            return start == null || !problems.isEmpty()
                    ? page(found, form, web, HttpStatus.BAD_REQUEST, problems)
                    : Answer.of(appointments.move(id, form.version(), start, form.reason()))
                            .flatMap(answer -> switch (answer) {
                                case Answer.Given<Appointment> _ ->
                                    Mono.just(Deeds.to(
                                            DeskForm.sessionHref(id, form.date()),
                                            web,
                                            Flash.done(words.say("reception.moved"))));
                                case Answer.Refused<Appointment>(ServiceProblem problem) ->
                                    refused(id, form, problem, web);
                            });
        });
    }

    private Mono<Rendering> refused(UUID id, StaffMoveForm form, ServiceProblem problem, WebSession web) {
        return appointments
                .one(id)
                .flatMap(now -> (problem.is("stale-version")
                                ? sessions.changes(now, form.version())
                                : Mono.just(List.of(new FormProblem("start", why(problem)))))
                        .flatMap(problems -> page(now, form, web, problem.status(), problems)));
    }

    private List<FormProblem> problems(StaffMoveForm form) {
        return Stream.concat(
                        form.wanted() == null
                                ? Stream.of(new FormProblem("start", words.say("slots.none")))
                                : Stream.empty(),
                        form.desk().problemsOfLength(words).stream())
                .toList();
    }

    /** Some refusals are told to patients as their own; the desk reads of somebody else. */
    private String why(ServiceProblem problem) {
        return switch (problem.code()) {
            case "patient-busy" -> words.say("reception.move.busy");
            case "too-soon" -> words.say("reception.move.soon");
            case "age-not-offered" -> words.say("reception.move.age");
            default -> words.sayOr("reception.move.not", "refused." + problem.code());
        };
    }

    private Mono<Rendering> page(
            Appointment found, StaffMoveForm form, WebSession web, HttpStatusCode status, List<FormProblem> problems) {
        return sessions.view(found, form.date())
                .flatMap(view -> view.moveHref() == null
                        ? Mono.just(deeds.wrong(found, form.desk(), web))
                        : fortnight
                                .of(
                                        found.therapistId(),
                                        found.offerId(),
                                        found.format(),
                                        found.zone(),
                                        form.from(),
                                        day -> Urls.to("/reception/sessions/" + found.id() + "/move")
                                                .with("date", form.date())
                                                .with("from", day)
                                                .toString())
                                .map(choice -> choice.with(form.wanted())
                                        .on(Rendering.view("reception/move"))
                                        .status(status)
                                        .modelAttribute("s", view)
                                        .modelAttribute("form", form)
                                        .modelAttribute("back", DeskForm.sessionHref(found.id(), form.date()))
                                        .modelAttribute("course", found.course() != null)
                                        .modelAttribute("problems", problems)
                                        .modelAttribute("wrong", FormProblem.fields(problems))
                                        .build()));
    }
}
