package care.alliance.gateway.page.reception;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.Appointments;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Does something to an appointment for the desk, and says what came of it where reception came from. */
@Component
class Deeds {

    private final Appointments appointments;
    private final BoardViews views;
    private final Words words;

    Deeds(Appointments appointments, BoardViews views, Words words) {
        this.appointments = appointments;
        this.views = views;
        this.words = words;
    }

    /** @param action as booking-service names it, such as {@code confirm} */
    record Deed(UUID id, String action, DeskForm form) {}

    /**
     * Does it.
     *
     * @param done what is said then
     * @param stale what is shown of the appointment as it is now, if reception saw an older one
     */
    Mono<Rendering> act(
            Deed deed,
            WebSession web,
            Function<Appointment, Flash> done,
            Function<Appointment, Mono<Rendering>> stale) {
        DeskForm form = deed.form();
        return Answer.of(appointments.act(deed.id(), deed.action(), form.version(), form.said()))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Appointment>(Appointment now) -> Mono.just(back(now, form, web, done.apply(now)));
                    case Answer.Refused<Appointment>(ServiceProblem problem) ->
                        appointments
                                .one(deed.id())
                                .flatMap(now -> problem.is("stale-version")
                                        ? stale.apply(now)
                                        : Mono.just(back(now, form, web, refused(now, problem))));
                })
                .onErrorResume(NotFound.class, gone -> form.isOfSession() ? Mono.error(gone) : Mono.just(gone(web)));
    }

    /** The board, where it is said that the appointment has changed and how it stands. */
    Rendering changed(Appointment now, DeskForm form, WebSession web) {
        return back(now, form, web, Flash.warning(words.say("reception.changed", views.state(now))));
    }

    /** Back to where reception came from: it cannot be done in the state that this appointment is in. */
    Rendering wrong(Appointment now, DeskForm form, WebSession web) {
        return back(now, form, web, Flash.warning(words.say("reception.wrong", views.state(now))));
    }

    private Flash refused(Appointment now, ServiceProblem problem) {
        return Flash.warning(
                problem.is("too-late-to-undo")
                        ? words.say("reception.undo.late", views.state(now))
                        : words.say("reception.wrong", views.state(now)));
    }

    private Rendering gone(WebSession web) {
        return to("/reception", web, Flash.warning(words.say("reception.gone")));
    }

    private static Rendering back(Appointment now, DeskForm form, WebSession web, Flash flash) {
        return to(form.back(now), web, flash);
    }

    static Rendering to(String page, WebSession web, Flash flash) {
        flash.keepIn(web);
        return Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build();
    }
}
