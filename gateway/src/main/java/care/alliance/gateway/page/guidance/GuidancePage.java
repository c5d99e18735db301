package care.alliance.gateway.page.guidance;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.match.SharedAnswers;
import care.alliance.gateway.page.match.SharedAnswers.Line;
import care.alliance.gateway.page.therapist.Therapists;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page with the form. It is shown, without clinics to choose from, when directory-service is away. */
@Component
class GuidancePage {

    private final Therapists therapists;
    private final SharedAnswers answers;

    GuidancePage(Therapists therapists, SharedAnswers answers) {
        this.therapists = therapists;
        this.answers = answers;
    }

    Mono<Rendering> with(GuidanceForm form, List<FormProblem> problems, HttpStatusCode status, WebSession session) {
        return Mono.zip(orNone(therapists.clinicNames()), answers.of(session))
                .map(both -> page(form, problems, status, both.getT1().orElse(Map.of()), both.getT2()));
    }

    private static Rendering page(
            GuidanceForm form,
            List<FormProblem> problems,
            HttpStatusCode status,
            Map<UUID, String> names,
            List<Line> told) {
        List<Clinic> clinics = names.entrySet().stream()
                .map(clinic -> new Clinic(
                        clinic.getKey().toString(),
                        clinic.getValue(),
                        clinic.getKey().toString().equalsIgnoreCase(form.clinic())))
                .toList();
        return Rendering.view("guidance/form")
                .status(status)
                .modelAttribute("form", form)
                .modelAttribute("problems", problems)
                .modelAttribute("wrong", FormProblem.fields(problems))
                .modelAttribute("clinics", clinics)
                .modelAttribute("told", told)
                .modelAttribute("forWhom", GuidanceForm.FOR_WHOM)
                .modelAttribute("replyBy", GuidanceForm.REPLY_BY)
                .modelAttribute("canonical", "/guidance")
                .build();
    }
}
