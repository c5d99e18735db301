package care.alliance.gateway.page.displaced;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.ClinicForm;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.page.closure.Closures;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.DisplacedSessions;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Map;
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

/** Sessions at which nobody would be at work: kept with one button, moved and cancelled on the session's own page. */
@Controller
class DisplacedController {

    private static final String PAGE = "/clinic/displaced";

    private final DisplacedSessions displaced;
    private final Closures closures;
    private final Therapists therapists;
    private final DisplacedViews views;
    private final Words words;

    DisplacedController(
            DisplacedSessions displaced, Closures closures, Therapists therapists, DisplacedViews views, Words words) {
        this.displaced = displaced;
        this.closures = closures;
        this.therapists = therapists;
        this.views = views;
        this.words = words;
    }

    @GetMapping(PAGE)
    Mono<Rendering> list(Visitor visitor, @RequestParam(name = "clinic", required = false) @Nullable String asked) {
        UUID id = ManagerDesk.clinic(visitor, PAGE, asked);
        return displaced
                .of(id)
                .flatMap(sessions -> Mono.zip(
                                closures.of(id),
                                closures.holidays(id),
                                orNone(therapists.names(whose(sessions))),
                                orNone(therapists.clinicNames()))
                        .map(all -> Rendering.view("clinic/displaced")
                                .modelAttribute(
                                        "desk",
                                        ManagerDesk.of(
                                                visitor, id, PAGE, all.getT4().orElse(Map.of()), words))
                                .modelAttribute(
                                        "rows",
                                        views.of(
                                                sessions,
                                                new DisplacedViews.Closed(all.getT1(), all.getT2()),
                                                all.getT3().orElse(Map.of())))
                                .modelAttribute("namesMissing", all.getT3().isEmpty())
                                .modelAttribute("lookedAt", DisplacedSessions.LOOKED_AT)
                                .build()));
    }

    @PostMapping(PAGE + "/" + Urls.ID + "/keep")
    Mono<Rendering> keep(Visitor visitor, @PathVariable UUID id, @ModelAttribute ClinicForm form, WebSession web) {
        UUID clinic = ManagerDesk.clinic(visitor, PAGE, form.clinic());
        return displaced
                .keep(clinic, id)
                .then(Mono.fromSupplier(() -> Flash.done(words.say("displaced.kept"))))
                .onErrorResume(NotFound.class, gone -> Mono.just(Flash.warning(words.say("displaced.gone"))))
                .map(flash -> {
                    flash.keepIn(web);
                    return Rendering.redirectTo(ManagerDesk.href(PAGE, clinic))
                            .status(HttpStatus.SEE_OTHER)
                            .build();
                });
    }

    private static List<UUID> whose(List<Appointment> sessions) {
        return sessions.stream().map(Appointment::therapistId).toList();
    }
}
