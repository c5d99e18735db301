package care.alliance.gateway.page.guidance;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.match.SharedAnswers;
import care.alliance.gateway.part.ServiceProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** A question to a clinic, without login. What somebody typed stands in no address and stays in no session. */
@Controller
class GuidanceController {

    private final GuidancePage page;
    private final WebClient directory;
    private final SharedAnswers answers;
    private final Words words;

    GuidanceController(GuidancePage page, PartClients parts, SharedAnswers answers, Words words) {
        this.page = page;
        this.directory = parts.directory();
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/guidance")
    Mono<Rendering> ask(@RequestParam(required = false) @Nullable String clinic, WebSession session) {
        return page.with(GuidanceForm.fresh(clinic), List.of(), HttpStatus.OK, session);
    }

    @PostMapping("/guidance")
    Mono<Rendering> send(@ModelAttribute("form") GuidanceForm form, WebSession session) {
        List<FormProblem> problems = form.problems(words);
        return problems.isEmpty()
                ? Answer.of(send(form, answers.body(session))).flatMap(answer -> switch (answer) {
                    case Answer.Given<Receipt>(Receipt receipt) -> thanks(receipt, session);
                    case Answer.Refused<Receipt>(ServiceProblem problem) -> refused(form, problem, session);
                })
                : page.with(form, problems, HttpStatus.BAD_REQUEST, session);
    }

    @GetMapping("/guidance/thanks")
    Mono<Rendering> thanks(WebSession session) {
        Sent sent = Sent.in(session);
        return Mono.just(
                sent == null
                        ? seeOther("/guidance")
                        : Rendering.view("guidance/thanks")
                                .modelAttribute("sent", sent)
                                .build());
    }

    private Mono<Receipt> send(GuidanceForm form, Map<String, Object> told) {
        return directory
                .post()
                .uri("/api/directory/enquiries")
                .header("Idempotency-Key", form.safeKey())
                .bodyValue(form.body(told))
                .retrieve()
                .bodyToMono(Receipt.class);
    }

    private Mono<Rendering> thanks(Receipt receipt, WebSession session) {
        String until = words.day(receipt.answerBy().minusNanos(1).atZone(receipt.zone()));
        new Sent(receipt.reference(), receipt.clinic().name(), until).keepIn(session);
        return Mono.just(seeOther("/guidance/thanks"));
    }

    private Mono<Rendering> refused(GuidanceForm form, ServiceProblem problem, WebSession session) {
        if (problem.is("idempotency-key-reused")) {
            List<FormProblem> sentBefore = List.of(new FormProblem(null, words.say("guidance.wrong.before")));
            return page.with(form.again(), sentBefore, HttpStatus.CONFLICT, session);
        }
        List<FormProblem> fields = problem.fields().stream()
                .map(GuidanceController::ours)
                .distinct()
                .map(field -> new FormProblem(field, words.sayOr("guidance.wrong.other", "guidance.wrong." + field)))
                .toList();
        List<FormProblem> problems =
                fields.isEmpty() ? List.of(new FormProblem(null, words.say("guidance.wrong.other"))) : fields;
        return page.with(form, problems, problem.status(), session);
    }

    private static String ours(String field) {
        return field.startsWith("answers") ? "share" : field.equals("clinicId") ? "clinic" : field;
    }

    private static Rendering seeOther(String page) {
        return Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build();
    }
}
