package care.alliance.gateway.page.clinic;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Where managers change what their clinic says about itself. */
@Controller
class DetailsController {

    private static final String PAGE = "/clinic";

    private final Management management;
    private final Therapists therapists;
    private final DetailsCheck check;
    private final DetailsLayout layout;
    private final ChangeViews changes;
    private final Words words;

    DetailsController(
            Management management,
            Therapists therapists,
            DetailsCheck check,
            DetailsLayout layout,
            ChangeViews changes,
            Words words) {
        this.management = management;
        this.therapists = therapists;
        this.check = check;
        this.layout = layout;
        this.changes = changes;
        this.words = words;
    }

    @GetMapping(PAGE)
    Mono<Rendering> show(Visitor visitor, @RequestParam(name = "clinic", required = false) @Nullable String asked) {
        UUID id = ManagerDesk.clinic(visitor, PAGE, asked);
        // The changes first: who changes it between the two is then told of the other's change, and not left out.
        return management
                .changes(id, null)
                .flatMap(past -> management
                        .clinic(id)
                        .flatMap(clinic -> page(
                                visitor, clinic, DetailsForm.of(clinic, last(past)), Trouble.NONE, HttpStatus.OK)));
    }

    @PostMapping(PAGE)
    Mono<Rendering> save(
            Visitor visitor,
            @RequestParam(name = "clinic", required = false) @Nullable String asked,
            ServerWebExchange exchange,
            WebSession web) {
        return exchange.getFormData().flatMap(data -> {
            UUID id = ManagerDesk.clinic(visitor, PAGE, asked == null ? data.getFirst("clinic") : asked);
            DetailsForm form = DetailsForm.read(data);
            List<FormProblem> problems = check.problems(form);
            return problems.isEmpty()
                    ? save(visitor, id, form, web)
                    : again(visitor, id, form, Trouble.of(problems), HttpStatus.BAD_REQUEST);
        });
    }

    private Mono<Rendering> save(Visitor visitor, UUID id, DetailsForm form, WebSession web) {
        return Answer.of(management.save(id, form.version(), DetailsBody.of(form)))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Clinic> _ -> {
                        Flash.done(words.say("details.saved")).keepIn(web);
                        yield Mono.just(Rendering.redirectTo(ManagerDesk.href(PAGE, id))
                                .status(HttpStatus.SEE_OTHER)
                                .build());
                    }
                    case Answer.Refused<Clinic>(ServiceProblem problem) ->
                        problem.is("stale-version")
                                ? changedMeanwhile(visitor, id, form, problem.status())
                                : again(visitor, id, form, Trouble.of(check.of(problem)), problem.status());
                });
    }

    private Mono<Rendering> again(Visitor visitor, UUID id, DetailsForm form, Trouble trouble, HttpStatusCode status) {
        return management.clinic(id).flatMap(clinic -> page(visitor, clinic, form, trouble, status));
    }

    /** Says what somebody else has changed; what was typed stays, and would be saved over it. */
    private Mono<Rendering> changedMeanwhile(Visitor visitor, UUID id, DetailsForm form, HttpStatusCode status) {
        return management
                .changes(id, null)
                .flatMap(past -> management.clinic(id).flatMap(clinic -> {
                    // Ids of changes grow with time.
                    List<ChangeView.Line> news = past.items().stream()
                            .filter(entry -> entry.id().toString().compareTo(form.seen()) > 0)
                            .flatMap(entry -> changes.lines(entry, clinic.zone()).stream())
                            .toList();
                    return page(
                            visitor,
                            clinic,
                            form.over(clinic.version(), last(past)),
                            new Trouble(List.of(), news, true),
                            status);
                }));
    }

    private static String last(Management.Changes past) {
        return past.items().isEmpty() ? "" : past.items().getFirst().id().toString();
    }

    private Mono<Rendering> page(
            Visitor visitor, Clinic clinic, DetailsForm form, Trouble trouble, HttpStatusCode status) {
        return orNone(therapists.clinicNames())
                .map(names -> Rendering.view("clinic/details")
                        .status(status)
                        .modelAttribute(
                                "desk", ManagerDesk.of(visitor, clinic.id(), PAGE, names.orElse(Map.of()), words))
                        .modelAttribute("form", form)
                        .modelAttribute("fields", layout.of(form, clinic))
                        .modelAttribute("zone", words.zoneOfTimes(clinic.zone()))
                        .modelAttribute("problems", trouble.problems())
                        .modelAttribute("wrong", FormProblem.fields(trouble.problems()))
                        .modelAttribute("meanwhile", trouble.meanwhile())
                        .modelAttribute("stale", trouble.stale())
                        .build());
    }

    /** Why a form was not saved. */
    private record Trouble(List<FormProblem> problems, List<ChangeView.Line> meanwhile, boolean stale) {

        static final Trouble NONE = new Trouble(List.of(), List.of(), false);

        static Trouble of(List<FormProblem> problems) {
            return new Trouble(problems, List.of(), false);
        }
    }
}
