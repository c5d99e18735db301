package care.alliance.gateway.page.editor;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The list of what is due for review, and the page on which a review is published. */
@Controller
class EditorController {

    private static final String ONE = "/editor/{kind:therapy|condition|source}/{slug:[a-z0-9-]+}";

    private final Sheets sheets;
    private final SheetViews views;
    private final Words words;

    EditorController(Sheets sheets, SheetViews views, Words words) {
        this.sheets = sheets;
        this.views = views;
        this.words = words;
    }

    @GetMapping("/editor")
    Mono<Rendering> list() {
        return sheets.all()
                .map(items -> Rendering.view("editor/list")
                        .modelAttribute("parts", views.parts(items))
                        .build());
    }

    @GetMapping(ONE)
    Mono<Rendering> one(@PathVariable String kind, @PathVariable String slug, Visitor visitor) {
        ReviewForm form = ReviewForm.fresh(words.today(ReviewForm.HOME), visitor.name());
        return sheets.one(kind, slug).map(sheet -> page(sheet, form, List.of(), HttpStatus.OK));
    }

    @PostMapping(ONE)
    Mono<Rendering> publish(
            @PathVariable String kind,
            @PathVariable String slug,
            @ModelAttribute("form") ReviewForm form,
            WebSession web) {
        return sheets.one(kind, slug).flatMap(sheet -> {
            if (form.revision() == null || form.revision() != sheet.revision()) {
                return Mono.just(crossed(sheet, form));
            }
            List<FormProblem> problems = form.problems(sheet.item().reviewedOn(), words);
            return problems.isEmpty()
                    ? publish(sheet, form, web)
                    : Mono.just(page(sheet, form, problems, HttpStatus.BAD_REQUEST));
        });
    }

    private Mono<Rendering> publish(Sheet sheet, ReviewForm form, WebSession web) {
        Sheet.Item item = sheet.item();
        return Answer.of(sheets.publish(item.kind(), item.slug(), sheet.revision(), form.body()))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Sheet>(Sheet now) -> Mono.just(done(now, web));
                    case Answer.Refused<Sheet>(ServiceProblem problem)
                    when problem.is("stale-version") ->
                        sheets.one(item.kind(), item.slug()).map(now -> crossed(now, form));
                    case Answer.Refused<Sheet>(ServiceProblem problem) ->
                        Mono.just(page(sheet, form, refused(problem), problem.status()));
                });
    }

    private Rendering done(Sheet now, WebSession web) {
        Sheet.Item item = now.item();
        Flash.done(words.say("editor.done", item.name(), words.date(item.nextReviewOn())))
                .keepIn(web);
        return Rendering.redirectTo("/editor/" + item.kind() + "/" + item.slug())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** Somebody else was quicker: the page as it is by now, with what was typed, and nothing published. */
    private Rendering crossed(Sheet now, ReviewForm form) {
        return page(now, form, List.of(new FormProblem(null, words.say("editor.crossed"))), HttpStatus.CONFLICT);
    }

    private List<FormProblem> refused(ServiceProblem problem) {
        String field = problem.fields().stream().findFirst().orElse(null);
        return List.of(new FormProblem(field, words.sayOr("editor.wrong", "editor.wrong." + problem.code())));
    }

    private Rendering page(Sheet sheet, ReviewForm form, List<FormProblem> problems, HttpStatusCode status) {
        return Rendering.view("editor/page")
                .status(status)
                .modelAttribute("r", views.row(sheet.item()))
                .modelAttribute("revision", sheet.revision())
                .modelAttribute("months", sheet.item().cadenceMonths())
                .modelAttribute("claims", views.claims(sheet))
                .modelAttribute("sources", views.sources(sheet))
                .modelAttribute("history", views.history(sheet))
                .modelAttribute("form", form)
                .modelAttribute("problems", problems)
                .modelAttribute("wrong", FormProblem.fields(problems))
                .modelAttribute("today", words.today(ReviewForm.HOME).toString())
                .build();
    }
}
