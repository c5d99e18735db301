package care.alliance.gateway.page.session;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Who comes along to a couple's or a family's session. */
@Controller
class CompanyController {

    private final Appointments appointments;
    private final Sessions sessions;
    private final Words words;

    CompanyController(Appointments appointments, Sessions sessions, Words words) {
        this.appointments = appointments;
        this.sessions = sessions;
        this.words = words;
    }

    @GetMapping("/sessions/" + Urls.ID + "/company")
    Mono<Rendering> ask(@PathVariable UUID id, Visitor visitor) {
        return appointments
                .one(id)
                .flatMap(session -> page(session, typed(session), visitor, List.of(), HttpStatus.OK));
    }

    @PostMapping("/sessions/" + Urls.ID + "/company")
    Mono<Rendering> change(@PathVariable UUID id, @ModelAttribute Form form, Visitor visitor, WebSession web) {
        return appointments.one(id).flatMap(session -> {
            List<FormProblem> problems =
                    form.said().problem(words, session.companions()).stream().toList();
            return problems.isEmpty()
                    ? Answer.of(appointments.company(id, form.said().names())).map(answer -> switch (answer) {
                        case Answer.Given<Appointment> _ -> done(id, Flash.done(words.say("company.done")), web);
                        case Answer.Refused<Appointment> _ -> done(id, Flash.warning(words.say("company.gone")), web);
                    })
                    : page(session, form, visitor, problems, HttpStatus.BAD_REQUEST);
        });
    }

    private Mono<Rendering> page(
            Appointment session, Form form, Visitor visitor, List<FormProblem> problems, HttpStatusCode status) {
        return sessions.view(session, visitor)
                .map(view -> view.companyHref() == null
                        ? Rendering.redirectTo(view.href())
                                .status(HttpStatus.SEE_OTHER)
                                .build()
                        : Rendering.view("sessions/company")
                                .status(status)
                                .modelAttribute("s", view)
                                .modelAttribute("one", session.companions() == 1)
                                .modelAttribute("companions", Objects.requireNonNullElse(form.companions(), ""))
                                .modelAttribute("problems", problems)
                                .build());
    }

    private static Form typed(Appointment session) {
        return new Form(session.participants().stream()
                .map(Appointment.Participant::name)
                .collect(Collectors.joining("\n")));
    }

    private static Rendering done(UUID id, Flash flash, WebSession web) {
        flash.keepIn(web);
        return Rendering.redirectTo("/sessions/" + id)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** @param companions one name a line */
    record Form(@Nullable String companions) {

        Companions said() {
            return new Companions(companions);
        }

        @Override
        public String toString() {
            return "Form";
        }
    }
}
