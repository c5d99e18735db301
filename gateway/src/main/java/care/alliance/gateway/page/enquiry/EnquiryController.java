package care.alliance.gateway.page.enquiry;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.match.SharedAnswers;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

/** One enquiry, and what staff do with it. Whoever loses a race keeps what they typed and sees what is new. */
@Controller
class EnquiryController {

    private static final String ONE = InboxController.PATH + "/" + Urls.ID;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_REPLY = 4000;
    private static final List<String> OUTCOMES =
            List.of("BOOKED", "ADVISED", "REFERRED_ON", "NOT_REACHED", "WITHDRAWN", "NOT_AN_ENQUIRY");

    private final Enquiries enquiries;
    private final EnquiryViews views;
    private final SharedAnswers answers;
    private final Words words;

    EnquiryController(Enquiries enquiries, EnquiryViews views, SharedAnswers answers, Words words) {
        this.enquiries = enquiries;
        this.views = views;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping(ONE)
    Mono<Rendering> show(@PathVariable UUID id, Visitor visitor) {
        return page(id, visitor, StepForm.EMPTY, List.of(), HttpStatus.OK);
    }

    @PostMapping(ONE + "/take")
    Mono<Rendering> take(@PathVariable UUID id, @ModelAttribute StepForm form, Visitor visitor, WebSession web) {
        return act(new Step(id, "take", Map.of()), form, visitor, web);
    }

    @PostMapping(ONE + "/note")
    Mono<Rendering> note(@PathVariable UUID id, @ModelAttribute StepForm form, Visitor visitor, WebSession web) {
        String text = StepForm.text(form.note());
        return text.isEmpty() || text.length() > LONGEST_NOTE
                ? wrong(id, visitor, form, "note")
                : act(new Step(id, "note", Map.of("text", text)), form, visitor, web);
    }

    @PostMapping(ONE + "/reply")
    Mono<Rendering> reply(@PathVariable UUID id, @ModelAttribute StepForm form, Visitor visitor, WebSession web) {
        String text = StepForm.text(form.reply());
        String by = "PHONE".equals(form.by()) ? "PHONE" : "EMAIL";
        return text.isEmpty() || text.length() > LONGEST_REPLY
                ? wrong(id, visitor, form, "reply")
                : act(new Step(id, "reply", Map.of("text", text, "by", by)), form, visitor, web);
    }

    @PostMapping(ONE + "/close")
    Mono<Rendering> close(@PathVariable UUID id, @ModelAttribute StepForm form, Visitor visitor, WebSession web) {
        String outcome = Objects.requireNonNullElse(form.outcome(), "");
        return OUTCOMES.contains(outcome)
                ? act(new Step(id, "close", Map.of("outcome", outcome)), form, visitor, web)
                : wrong(id, visitor, form, "outcome");
    }

    private Mono<Rendering> act(Step step, StepForm form, Visitor visitor, WebSession web) {
        return Answer.of(enquiries.act(step.id(), step.action(), form.version(), step.body()))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Enquiries.Done> _ -> {
                        Flash.done(words.say("enquiry.done." + step.done())).keepIn(web);
                        yield Mono.just(Rendering.redirectTo(InboxController.PATH + "/" + step.id())
                                .status(HttpStatus.SEE_OTHER)
                                .build());
                    }
                    case Answer.Refused<Enquiries.Done>(ServiceProblem problem) -> {
                        String why = words.sayOr("enquiry.wrong.other", "enquiry.wrong." + problem.code());
                        yield page(step.id(), visitor, form, List.of(new FormProblem(null, why)), problem.status());
                    }
                });
    }

    private Mono<Rendering> wrong(UUID id, Visitor visitor, StepForm form, String field) {
        FormProblem problem = new FormProblem(field, words.say("enquiry.wrong." + field));
        return page(id, visitor, form, List.of(problem), HttpStatus.BAD_REQUEST);
    }

    private Mono<Rendering> page(
            UUID id, Visitor visitor, StepForm form, List<FormProblem> problems, HttpStatusCode status) {
        return enquiries
                .one(id)
                .flatMap(enquiry -> answers.of(enquiry.answers())
                        .map(shared -> Rendering.view("enquiries/one")
                                .status(status)
                                .modelAttribute("e", views.one(enquiry, visitor))
                                .modelAttribute("shared", shared)
                                .modelAttribute("form", form)
                                .modelAttribute("outcomes", OUTCOMES)
                                .modelAttribute("problems", problems)
                                .modelAttribute("wrong", FormProblem.fields(problems))
                                .modelAttribute("area", "enquiries")
                                .build()));
    }

    /** One step and what it is told with. */
    private record Step(UUID id, String action, Map<String, Object> body) {

        /** Names the sentence that says it was done. */
        String done() {
            return "PHONE".equals(body.get("by")) ? "call" : action;
        }
    }
}
