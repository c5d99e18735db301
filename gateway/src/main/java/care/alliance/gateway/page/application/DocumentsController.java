package care.alliance.gateway.page.application;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.Failures;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The second step of applying: documents, one at a time, when the application itself has long arrived. A document is passed on
 * as it comes in and is never held here.
 */
@Controller
class DocumentsController {

    private static final String PAGE = "/work-with-us/documents";

    private final WebClient directory;
    private final Words words;

    DocumentsController(PartClients parts, Words words) {
        this.directory = parts.directory();
        this.words = words;
    }

    @GetMapping(PAGE)
    Mono<Rendering> ask(WebSession session) {
        Upload upload = Upload.in(session);
        return Mono.just(upload == null ? seeOther("/work-with-us") : page(upload, List.of(), HttpStatus.OK));
    }

    /** The form has to bring the token of the session with it, in place of one against forgery that would need all of it read. */
    @PostMapping(path = PAGE + "/{n:[1-5]}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> add(@PathVariable int n, @RequestBody Flux<PartEvent> form, WebSession session) {
        Upload upload = Upload.in(session);
        if (upload == null) {
            return dropped(form).then(Mono.just(seeOther("/work-with-us")));
        }
        if (!words.now().isBefore(upload.until())) {
            return dropped(form).then(Mono.fromSupplier(() -> page(upload, "upload-expired", HttpStatus.GONE)));
        }
        return Answer.of(pass(n, upload, form))
                .map(answer -> switch (answer) {
                    case Answer.Given<Taken>(Taken taken) -> {
                        upload.with(n, taken.size()).keepIn(session);
                        Flash.done(words.say("join.documents.added")).keepIn(session);
                        yield seeOther(PAGE);
                    }
                    case Answer.Refused<Taken>(ServiceProblem problem) ->
                        page(upload, problem.code(), problem.status());
                })
                .onErrorResume(
                        DocumentsController::isTooLarge,
                        more -> Mono.just(page(upload, "document-too-large", HttpStatus.CONTENT_TOO_LARGE)))
                .onErrorResume(NoFile.class, none -> Mono.just(page(upload, "none", HttpStatus.BAD_REQUEST)))
                .onErrorResume(NotFound.class, gone -> Mono.just(page(upload, "upload-expired", HttpStatus.GONE)));
    }

    /**
     * A fault of the form itself is told as such, however the connection to directory-service took it, and never counts
     * against that service: a sender whose line breaks does not make it look down.
     */
    private Mono<Taken> pass(int n, Upload upload, Flux<PartEvent> form) {
        AtomicReference<@Nullable Throwable> ofTheForm = new AtomicReference<>();
        return directory
                .put()
                .uri("/api/directory/applications/{id}/documents/{n}", upload.id(), n)
                .header("Upload-Token", upload.token())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(BodyInserters.fromDataBuffers(DocumentForm.file(form, upload.token())
                        .doOnError(ofTheForm::set)
                        .onErrorMap(fault -> new NoFile())))
                .retrieve()
                .bodyToMono(Taken.class)
                .onErrorMap(fault -> Objects.requireNonNullElse(ofTheForm.get(), fault));
    }

    private static boolean isTooLarge(Throwable fault) {
        return Failures.causes(fault).anyMatch(ContentTooLargeException.class::isInstance);
    }

    /** Read to its end, so that the browser listens to the answer. */
    private static Mono<Void> dropped(Flux<PartEvent> form) {
        return form.doOnNext(part -> DataBufferUtils.release(part.content())).then();
    }

    private Rendering page(Upload upload, String wrong, HttpStatusCode status) {
        String text = words.sayOr("join.documents.wrong.other", "join.documents.wrong." + wrong);
        return page(upload, List.of(new FormProblem(upload.next().isPresent() ? "file" : null, text)), status);
    }

    private Rendering page(Upload upload, List<FormProblem> problems, HttpStatusCode status) {
        return Rendering.view("join/documents")
                .status(status)
                .modelAttribute("problems", problems)
                .modelAttribute("wrong", FormProblem.fields(problems))
                .modelAttribute("token", upload.token())
                .modelAttribute("next", upload.next().orElse(0))
                .modelAttribute(
                        "documents",
                        upload.sizes().entrySet().stream().map(this::line).toList())
                .modelAttribute("until", words.clock(upload.until().atZone(ApplicationViews.ZONE)))
                .build();
    }

    private String line(Map.Entry<Integer, Integer> document) {
        return words.say("join.documents.line", document.getKey(), ApplicationViews.size(document.getValue(), words));
    }

    private static Rendering seeOther(String page) {
        return Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build();
    }

    /** What directory-service says about a document. */
    private record Taken(int n, @Nullable String type, int size) {}
}
