package care.alliance.gateway.page.application;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.application.Applications.Changed;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.page.therapy.Therapies;
import care.alliance.gateway.page.therapy.TherapySummary;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The desk where applications are decided on: of operators for all, of a clinic's managers for theirs. */
@Controller
@RequestMapping("/{desk:operator|clinic}/applications")
class DeskController {

    private static final List<String> STATES = List.of("RECEIVED", "CHECKING", "INTERVIEW", "ACCEPTED", "DECLINED");
    private static final String AT_CLINIC = "/clinic/applications";
    private static final int LONGEST_REASON = 2000;

    private final Applications applications;
    private final ApplicationViews views;
    private final Therapies therapies;
    private final Therapists therapists;
    private final Words words;

    DeskController(
            Applications applications,
            ApplicationViews views,
            Therapies therapies,
            Therapists therapists,
            Words words) {
        this.applications = applications;
        this.views = views;
        this.therapies = therapies;
        this.therapists = therapists;
        this.words = words;
    }

    @GetMapping
    Mono<Rendering> list(
            Visitor visitor,
            @PathVariable String desk,
            @RequestParam(name = "clinic", required = false) @Nullable String asked,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor) {
        String chosen = state != null && STATES.contains(state) ? state : null;
        String here = "/" + desk + "/applications";
        UUID clinic = here.equals(AT_CLINIC) ? ManagerDesk.clinic(visitor, AT_CLINIC, asked) : null;
        return Mono.zip(applications.list(chosen, cursor), names(), around(visitor, clinic))
                .map(all -> {
                    Rendering.Builder<?> page = Rendering.view("applications/list")
                            .modelAttribute("states", states(here, clinic, chosen))
                            .modelAttribute(
                                    "lines",
                                    all.getT1().items().stream()
                                            .map(line -> views.line(here, line, all.getT2()))
                                            .toList())
                            .modelAttribute(
                                    "more",
                                    more(here, clinic, chosen, all.getT1().next()));
                    all.getT3().ifPresent(around -> page.modelAttribute("around", around));
                    return page.build();
                });
    }

    private static String more(String here, @Nullable UUID clinic, @Nullable String state, @Nullable String next) {
        return next == null
                ? ""
                : Urls.to(here)
                        .with("clinic", clinic)
                        .with("state", state)
                        .with("cursor", next)
                        .toString();
    }

    /** Managers get to the other pages of their clinic from here; operators have no clinic. */
    private Mono<Optional<ManagerDesk>> around(Visitor visitor, @Nullable UUID clinic) {
        return clinic == null
                ? Mono.just(Optional.empty())
                : orNone(therapists.clinicNames())
                        .map(names ->
                                Optional.of(ManagerDesk.of(visitor, clinic, AT_CLINIC, names.orElse(Map.of()), words)));
    }

    @GetMapping("/" + Urls.ID)
    Mono<Rendering> one(@PathVariable String desk, @PathVariable UUID id) {
        return page(desk, id, "", List.of(), HttpStatus.OK);
    }

    /** Kept as a file, never shown as a page of ours. */
    @GetMapping("/" + Urls.ID + "/documents/{n:[1-5]}")
    Mono<ResponseEntity<Flux<DataBuffer>>> document(@PathVariable UUID id, @PathVariable int n) {
        return applications.document(id, n).map(answer -> {
            HttpHeaders headers = new HttpHeaders();
            headers.setContentType(answer.getHeaders().getContentType());
            String name = answer.getHeaders().getContentDisposition().getFilename();
            headers.setContentDisposition(ContentDisposition.attachment()
                    .filename(name == null ? "document-" + n : name)
                    .build());
            headers.setCacheControl(CacheControl.noStore());
            headers.set("X-Content-Type-Options", "nosniff");
            return ResponseEntity.ok().headers(headers).body(Objects.requireNonNull(answer.getBody()));
        });
    }

    @PostMapping("/" + Urls.ID + "/move")
    Mono<Rendering> move(
            @PathVariable String desk, @PathVariable UUID id, @ModelAttribute("form") Form form, WebSession web) {
        return decide(desk, id, "move", form, Map.of("to", form.toOr("")), web);
    }

    @PostMapping("/" + Urls.ID + "/accept")
    Mono<Rendering> accept(
            @PathVariable String desk, @PathVariable UUID id, @ModelAttribute("form") Form form, WebSession web) {
        return decide(desk, id, "accept", form, Map.of(), web);
    }

    @PostMapping("/" + Urls.ID + "/decline")
    Mono<Rendering> decline(
            @PathVariable String desk, @PathVariable UUID id, @ModelAttribute("form") Form form, WebSession web) {
        String reason = form.reasonOr("");
        if (reason.isBlank() || reason.replace("\r\n", "\n").length() > LONGEST_REASON) {
            List<FormProblem> problems = List.of(new FormProblem("reason", words.say("application.wrong.reason")));
            return page(desk, id, reason, problems, HttpStatus.BAD_REQUEST);
        }
        return decide(desk, id, "decline", form, Map.of("reason", reason), web);
    }

    private Mono<Rendering> decide(
            String desk, UUID id, String action, Form form, Map<String, String> body, WebSession web) {
        return Answer.of(applications.decide(id, action, form.version(), body)).flatMap(answer -> switch (answer) {
            case Answer.Given<Changed>(Changed now) -> {
                Flash.done(words.sayOr("application.done.other", "application.done." + now.state()))
                        .keepIn(web);
                yield Mono.just(Rendering.redirectTo("/" + desk + "/applications/" + id)
                        .status(HttpStatus.SEE_OTHER)
                        .build());
            }
            case Answer.Refused<Changed>(ServiceProblem problem) -> {
                String text = words.sayOr("application.refused.other", "application.refused." + problem.code());
                yield page(
                        desk,
                        id,
                        form.reasonOr(""),
                        List.of(new FormProblem(null, text)),
                        HttpStatus.valueOf(problem.status().value()));
            }
        });
    }

    /** Says what it is by now, with what was typed still there. */
    private Mono<Rendering> page(String desk, UUID id, String reason, List<FormProblem> problems, HttpStatus status) {
        return Mono.zip(applications.one(id), applications.history(id), names())
                .map(all -> Rendering.view("applications/one")
                        .status(status)
                        .modelAttribute(
                                "a", views.view("/" + desk + "/applications", all.getT1(), all.getT2(), all.getT3()))
                        .modelAttribute("reason", reason)
                        .modelAttribute("problems", problems)
                        .modelAttribute("wrong", FormProblem.fields(problems))
                        .build());
    }

    private List<Link> states(String here, @Nullable UUID clinic, @Nullable String chosen) {
        String whole = Urls.to(here).with("clinic", clinic).toString();
        Stream<Link> all = Stream.of(new Link(whole, words.say("application.state.all"), null, chosen == null));
        return Stream.concat(
                        all,
                        STATES.stream()
                                .map(state -> new Link(
                                        Urls.to(here)
                                                .with("clinic", clinic)
                                                .with("state", state)
                                                .toString(),
                                        views.state(state),
                                        null,
                                        state.equals(chosen))))
                .toList();
    }

    private Mono<Map<String, String>> names() {
        return orNone(therapies.all())
                .map(all -> all.orElse(List.of()).stream()
                        .collect(Collectors.toMap(TherapySummary::slug, TherapySummary::name)));
    }

    /**
     * What the forms of an application send.
     *
     * @param version that was seen
     */
    record Form(
            @Nullable Long version,
            @Nullable String to,
            @Nullable String reason) {

        String toOr(String otherwise) {
            return Objects.requireNonNullElse(to, otherwise);
        }

        String reasonOr(String otherwise) {
            return Objects.requireNonNullElse(reason, otherwise);
        }

        @Override
        public String toString() {
            return "Form[version=" + version + "]";
        }
    }
}
