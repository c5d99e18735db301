package care.alliance.gateway.page.application;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.ServiceProblem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Applying to work here, without login. What somebody typed stands in no address and stays in no session. */
@Controller
class JoinController {

    private final JoinPage page;
    private final WebClient directory;
    private final Words words;

    JoinController(JoinPage page, PartClients parts, Words words) {
        this.page = page;
        this.directory = parts.directory();
        this.words = words;
    }

    @GetMapping("/work-with-us")
    Mono<Rendering> read(@RequestParam(required = false) @Nullable String vacancy) {
        return page.with(JoinForm.fresh(vacancy), List.of(), HttpStatus.OK);
    }

    @PostMapping("/work-with-us")
    Mono<Rendering> send(ServerWebExchange exchange, WebSession session) {
        return exchange.getFormData()
                .map(JoinForm::of)
                .flatMap(form -> Answer.of(send(form)).flatMap(answer -> switch (answer) {
                    case Answer.Given<Receipt>(Receipt receipt) -> {
                        new Upload(receipt.id(), receipt.uploadToken(), receipt.uploadUntil(), Map.of())
                                .keepIn(session);
                        yield Mono.just(Rendering.redirectTo("/work-with-us/documents")
                                .status(HttpStatus.SEE_OTHER)
                                .build());
                    }
                    case Answer.Refused<Receipt>(ServiceProblem problem) -> refused(form, problem);
                }));
    }

    private Mono<Receipt> send(JoinForm form) {
        return directory
                .post()
                .uri("/api/directory/applications")
                .header("Idempotency-Key", form.key())
                .bodyValue(form.body())
                .retrieve()
                .bodyToMono(Receipt.class);
    }

    private Mono<Rendering> refused(JoinForm form, ServiceProblem problem) {
        if (problem.is("idempotency-key-reused")) {
            List<FormProblem> before = List.of(new FormProblem(null, words.say("join.wrong.before")));
            return page.with(form.again(), before, HttpStatus.CONFLICT);
        }
        List<FormProblem> fields = problem.fields().stream()
                .map(JoinController::ours)
                .distinct()
                .map(field -> new FormProblem(field, words.sayOr("join.wrong.other", "join.wrong." + field)))
                .toList();
        return page.with(
                form,
                fields.isEmpty() ? List.of(new FormProblem(null, words.say("join.wrong.other"))) : fields,
                problem.status());
    }

    /** The input of a field of the API. */
    private static String ours(String field) {
        return switch (field) {
            case "vacancyId", "clinicId" -> "what";
            case String list when list.startsWith("therapies") -> "therapies";
            case String list when list.startsWith("languages") -> "languages";
            default -> field;
        };
    }

    /** @param uploadUntil until when documents can be added */
    record Receipt(UUID id, String uploadToken, Instant uploadUntil) {

        @Override
        public String toString() {
            return "Receipt[" + id + "]";
        }
    }
}
