package care.alliance.gateway.page.reception;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The clinic cancels a whole group: a page that says for how many and asks why, then the deed. */
@Controller
class GroupCancelController {

    private static final String CANCEL = "/reception/groups/" + Urls.ID + "/cancel";

    private final GroupPages pages;
    private final DeskCalls calls;
    private final BoardViews views;
    private final Words words;

    GroupCancelController(GroupPages pages, DeskCalls calls, BoardViews views, Words words) {
        this.pages = pages;
        this.calls = calls;
        this.views = views;
        this.words = words;
    }

    @GetMapping(CANCEL)
    Mono<Rendering> ask(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String date,
            Visitor visitor,
            WebSession web) {
        GroupCancelForm form = new GroupCancelForm(null, null, date);
        return pages.one(id, visitor).flatMap(group -> page(group, form, web, HttpStatus.OK, List.of()));
    }

    @PostMapping(CANCEL)
    Mono<Rendering> cancel(
            @PathVariable UUID id, @ModelAttribute GroupCancelForm form, Visitor visitor, WebSession web) {
        List<FormProblem> problems = form.problems(words);
        return pages.one(id, visitor).flatMap(group -> {
            if (!problems.isEmpty()) {
                return page(group, form, web, HttpStatus.BAD_REQUEST, problems);
            }
            return form.saw(group)
                    ? cancel(group, form, visitor, web)
                    : page(group, form, web, HttpStatus.PRECONDITION_FAILED, changes(group, form.seen()));
        });
    }

    private Mono<Rendering> cancel(Group group, GroupCancelForm form, Visitor visitor, WebSession web) {
        int told = group.toCancel().size();
        return Answer.of(calls.cancelGroup(group, form.reason())).flatMap(answer -> switch (answer) {
            case Answer.Given<Group> _ ->
                Mono.just(back(group, form, web, Flash.done(words.say("group.cancelled", told))));
            case Answer.Refused<Group>(ServiceProblem problem) ->
                pages.one(group.id(), visitor)
                        .flatMap(now -> page(
                                now,
                                form,
                                web,
                                problem.status(),
                                problem.is("stale-version")
                                        ? changes(now, form.seen())
                                        : List.of(new FormProblem(null, words.say("group.cancel.not")))));
        });
    }

    /** That others have a place now than the page said, and who. */
    private List<FormProblem> changes(Group now, Set<String> seen) {
        List<Appointment> toCancel = now.toCancel();
        Stream<String> changes = now.items().stream()
                .filter(seat ->
                        toCancel.contains(seat) != seen.contains(seat.id().toString()))
                .map(seat -> words.say("group.changed.seat", views.patient(seat), views.state(seat)));
        return Stream.concat(Stream.of(words.say("group.changed")), changes)
                .map(text -> new FormProblem(null, text))
                .toList();
    }

    private Mono<Rendering> page(
            Group group, GroupCancelForm form, WebSession web, HttpStatusCode status, List<FormProblem> problems) {
        return group.toCancel().isEmpty()
                ? Mono.just(back(group, form, web, Flash.warning(words.say("group.cancel.nobody"))))
                : pages.on("reception/group-cancel", group, form.date())
                        .map(page -> page.status(status)
                                .modelAttribute("back", Group.href(group.id(), form.date()))
                                .modelAttribute("seats", GroupCancelForm.seats(group))
                                .modelAttribute("reason", Objects.requireNonNullElse(form.reason(), ""))
                                .modelAttribute("problems", problems)
                                .modelAttribute("wrong", FormProblem.fields(problems))
                                .build());
    }

    private static Rendering back(Group group, GroupCancelForm form, WebSession web, Flash flash) {
        return Deeds.to(Group.href(group.id(), form.date()), web, flash);
    }
}
