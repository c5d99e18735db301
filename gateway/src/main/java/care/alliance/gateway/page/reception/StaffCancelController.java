package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.reception.Deeds.Deed;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.security.Visitor;
import java.util.List;
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

/** The clinic cancels a session: a page that asks why, then the deed. */
@Controller
class StaffCancelController {

    private static final String CANCEL = "/reception/sessions/" + Urls.ID + "/cancel";

    private final StaffSessions sessions;
    private final Deeds deeds;
    private final Words words;

    StaffCancelController(StaffSessions sessions, Deeds deeds, Words words) {
        this.sessions = sessions;
        this.deeds = deeds;
        this.words = words;
    }

    @GetMapping(CANCEL)
    Mono<Rendering> ask(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String date,
            Visitor visitor,
            WebSession web) {
        return sessions.one(id, visitor)
                .flatMap(found -> page(found, DeskForm.empty(date, DeskForm.SESSION), web, HttpStatus.OK, List.of()));
    }

    @PostMapping(CANCEL)
    Mono<Rendering> cancel(@PathVariable UUID id, @ModelAttribute DeskForm form, Visitor visitor, WebSession web) {
        List<FormProblem> problems = form.problems(words);
        return problems.isEmpty()
                ? deeds.act(
                        new Deed(id, "cancel", form),
                        web,
                        now -> Flash.done(words.say("reception.cancelled")),
                        now -> sessions.changes(now, form.version())
                                .flatMap(changes -> page(now, form, web, HttpStatus.PRECONDITION_FAILED, changes)))
                : sessions.one(id, visitor).flatMap(found -> page(found, form, web, HttpStatus.BAD_REQUEST, problems));
    }

    private Mono<Rendering> page(
            Appointment found, DeskForm form, WebSession web, HttpStatus status, List<FormProblem> problems) {
        return sessions.view(found, form.date())
                .map(view -> view.cancelHref() == null
                        ? deeds.wrong(found, form, web)
                        : Rendering.view("reception/cancel")
                                .status(status)
                                .modelAttribute("s", view)
                                .modelAttribute("back", form.back(found))
                                .modelAttribute("date", Objects.requireNonNullElse(form.date(), ""))
                                .modelAttribute("reason", Objects.requireNonNullElse(form.reason(), ""))
                                .modelAttribute("patients", form.isPatientsWish())
                                .modelAttribute("problems", problems)
                                .modelAttribute("wrong", FormProblem.fields(problems))
                                .build());
    }
}
