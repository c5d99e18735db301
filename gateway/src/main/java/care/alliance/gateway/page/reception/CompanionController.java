package care.alliance.gateway.page.reception;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.Appointments;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Whether somebody who was to come along did. */
@Controller
class CompanionController {

    private static final Set<String> SAID = Set.of("CAME", "MISSED");

    private final Appointments appointments;
    private final Words words;

    CompanionController(Appointments appointments, Words words) {
        this.appointments = appointments;
        this.words = words;
    }

    /** @param attendance {@code CAME} or {@code MISSED}; all else takes back what was said */
    record Form(@Nullable String attendance, @Nullable String date) {}

    @PostMapping("/reception/sessions/" + Urls.ID + "/participants/{number:[1-9]}")
    Mono<Rendering> attended(
            @PathVariable UUID id, @PathVariable int number, @ModelAttribute Form form, WebSession web) {
        String attendance = form.attendance() != null && SAID.contains(form.attendance()) ? form.attendance() : null;
        return Answer.of(appointments.attended(id, number, attendance)).map(answer -> {
            Flash flash = switch (answer) {
                case Answer.Given<Appointment> _ -> Flash.done(words.say("reception.companion.done"));
                case Answer.Refused<Appointment> _ -> Flash.warning(words.say("reception.companion.wrong"));
            };
            flash.keepIn(web);
            return Rendering.redirectTo(DeskForm.sessionHref(id, form.date()))
                    .status(HttpStatus.SEE_OTHER)
                    .build();
        });
    }
}
