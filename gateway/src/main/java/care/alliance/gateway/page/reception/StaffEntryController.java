package care.alliance.gateway.page.reception;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.reception.EntryPage.Asked;
import care.alliance.gateway.page.waitlist.Entry;
import care.alliance.gateway.page.waitlist.Waitlist;
import care.alliance.gateway.page.waitlist.WaitlistForm;
import care.alliance.gateway.page.waitlist.Wishes;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The desk puts somebody on the waitlist whom the clinic knows. */
@Controller
class StaffEntryController {

    private final Waitlist waitlist;
    private final Wishes wishes;
    private final EntryPage page;
    private final Words words;

    StaffEntryController(Waitlist waitlist, Wishes wishes, EntryPage page, Words words) {
        this.waitlist = waitlist;
        this.wishes = wishes;
        this.page = page;
        this.words = words;
    }

    @GetMapping(Desk.WAITLIST + "/new")
    Mono<Rendering> begin(
            @ModelAttribute WaitlistForm form, @ModelAttribute Caller caller, Visitor visitor, WebSession web) {
        UUID clinic = DeskQuery.of(visitor, form.clinic(), null).clinic();
        return caller.patientId() == null
                ? Mono.just(to(clinic, web, Flash.warning(words.say("reception.waitlist.whom"))))
                : page.begun(new Asked(form.at(clinic), caller, visitor));
    }

    @PostMapping(Desk.WAITLIST)
    Mono<Rendering> enter(
            @ModelAttribute WaitlistForm form, @ModelAttribute Caller caller, Visitor visitor, WebSession web) {
        UUID clinic = DeskQuery.of(visitor, form.clinic(), null).clinic();
        if (caller.patientId() == null) {
            return Mono.just(to(clinic, web, Flash.warning(words.say("reception.waitlist.whom"))));
        }
        Asked asked = new Asked(form.at(clinic), caller, visitor);
        List<FormProblem> problems = wishes.problems(asked.form());
        if (!problems.isEmpty()) {
            return page.again(asked, HttpStatus.BAD_REQUEST, problems);
        }
        return Answer.of(waitlist.enter(asked.wish(), caller.safeKey()))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Entry> _ ->
                        Mono.just(to(clinic, web, Flash.done(words.say("reception.waitlist.done"))));
                    case Answer.Refused<Entry>(ServiceProblem problem) ->
                        page.again(asked, problem.status(), List.of(wishes.refusedToDesk(problem)));
                })
                .onErrorResume(NotFound.class, unknown -> {
                    FormProblem problem = new FormProblem(null, words.say("reception.waitlist.unknown"));
                    return page.again(asked, HttpStatus.NOT_FOUND, List.of(problem));
                });
    }

    private static Rendering to(UUID clinic, WebSession web, Flash flash) {
        return Deeds.to(WaitlistPage.href(clinic, null), web, flash);
    }
}
