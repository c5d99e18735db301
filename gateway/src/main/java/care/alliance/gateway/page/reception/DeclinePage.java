package care.alliance.gateway.page.reception;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.therapist.Therapists;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page that asks why: for a request, and for all those of a course. */
@Component
class DeclinePage {

    private final Therapists therapists;
    private final BoardViews views;

    DeclinePage(Therapists therapists, BoardViews views) {
        this.therapists = therapists;
        this.views = views;
    }

    /** @param asked one request, or several of one course */
    Mono<Rendering> of(List<Appointment> asked, DeskForm form, List<FormProblem> problems, HttpStatusCode status) {
        Appointment first = asked.getFirst();
        return orNone(therapists.names(List.of(first.therapistId())))
                .map(names -> Rendering.view("reception/decline")
                        .status(status)
                        .modelAttribute(
                                "r",
                                views.question(
                                        asked,
                                        names.orElse(Map.of()),
                                        first.startsAt().toLocalDate()))
                        .modelAttribute("many", asked.size())
                        .modelAttribute("back", form.back(first))
                        .modelAttribute("clinic", first.clinicId())
                        .modelAttribute("date", Objects.requireNonNullElse(form.date(), ""))
                        .modelAttribute("to", Objects.requireNonNullElse(form.to(), ""))
                        .modelAttribute("reason", Objects.requireNonNullElse(form.reason(), ""))
                        .modelAttribute("problems", problems)
                        .modelAttribute("wrong", FormProblem.fields(problems))
                        .build());
    }
}
