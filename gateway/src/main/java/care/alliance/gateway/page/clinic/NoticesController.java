package care.alliance.gateway.page.clinic;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.notice.Notice;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

/** A clinic's notices: what is shown, what will be, what was, and a form for one more. */
@Controller
class NoticesController {

    private static final String PAGE = "/clinic/notices";

    private final Management management;
    private final Therapists therapists;
    private final Words words;

    NoticesController(Management management, Therapists therapists, Words words) {
        this.management = management;
        this.therapists = therapists;
        this.words = words;
    }

    @GetMapping(PAGE)
    Mono<Rendering> list(Visitor visitor, @RequestParam(name = "clinic", required = false) @Nullable String asked) {
        UUID id = ManagerDesk.clinic(visitor, PAGE, asked);
        return page(visitor, id, NoticeForm.EMPTY, List.of(), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    Mono<Rendering> give(Visitor visitor, @ModelAttribute("form") NoticeForm form, WebSession web) {
        UUID id = ManagerDesk.clinic(visitor, PAGE, form.clinic());
        return management.clinic(id).flatMap(clinic -> {
            ZoneId zone = clinic.zone();
            List<FormProblem> problems = form.problems(words, zone);
            if (!problems.isEmpty()) {
                return page(visitor, id, form, problems, HttpStatus.BAD_REQUEST);
            }
            String key = Objects.requireNonNullElse(form.key(), "");
            return Answer.of(management.give(
                            id,
                            form.body(zone, words.today(zone)),
                            key.isBlank() ? UUID.randomUUID().toString() : key))
                    .flatMap(answer -> switch (answer) {
                        case Answer.Given<Notice> _ -> Mono.just(done(id, "notice.given", web));
                        case Answer.Refused<Notice>(ServiceProblem problem) ->
                            page(visitor, id, form.afresh(), List.of(refusal(problem)), problem.status());
                    });
        });
    }

    @PostMapping(PAGE + "/" + Urls.ID + "/end")
    Mono<Rendering> end(Visitor visitor, @PathVariable UUID id, @ModelAttribute ClinicForm form, WebSession web) {
        UUID clinic = ManagerDesk.clinic(visitor, PAGE, form.clinic());
        return management
                .end(clinic, id)
                .then(Mono.fromSupplier(() -> done(clinic, "notice.ended", web)))
                .onErrorResume(NotFound.class, gone -> Mono.just(done(clinic, "notice.gone", web)));
    }

    private Rendering done(UUID clinic, String key, WebSession web) {
        Flash.done(words.say(key)).keepIn(web);
        return Rendering.redirectTo(ManagerDesk.href(PAGE, clinic))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private FormProblem refusal(ServiceProblem problem) {
        return problem.is("too-many-notices")
                ? new FormProblem(null, words.say("notice.wrong.many"))
                : new FormProblem(problem.fields().contains("until") ? "until" : "text", words.say("notice.wrong"));
    }

    private Mono<Rendering> page(
            Visitor visitor, UUID id, NoticeForm form, List<FormProblem> problems, HttpStatusCode status) {
        return Mono.zip(management.clinic(id), management.notices(id), orNone(therapists.clinicNames()))
                .map(all -> {
                    ZoneId zone = all.getT1().zone();
                    LocalDate today = words.today(zone);
                    List<Notice> notices = all.getT2();
                    return Rendering.view("clinic/notices")
                            .status(status)
                            .modelAttribute(
                                    "desk",
                                    ManagerDesk.of(
                                            visitor, id, PAGE, all.getT3().orElse(Map.of()), words))
                            .modelAttribute("current", rows(notices, "CURRENT", zone))
                            .modelAttribute("upcoming", rows(notices, "UPCOMING", zone))
                            .modelAttribute("ended", rows(notices, "ENDED", zone))
                            .modelAttribute("form", form)
                            .modelAttribute("from", Objects.requireNonNullElse(form.from(), today.toString()))
                            .modelAttribute("today", today)
                            .modelAttribute("latest", NoticeForm.latest(today))
                            .modelAttribute(
                                    "key",
                                    Objects.requireNonNullElseGet(
                                            form.key(), () -> UUID.randomUUID().toString()))
                            .modelAttribute("problems", problems)
                            .modelAttribute("wrong", FormProblem.fields(problems))
                            .build();
                });
    }

    private List<Row> rows(List<Notice> notices, String state, ZoneId zone) {
        return notices.stream()
                .filter(notice -> notice.is(state))
                .map(notice -> new Row(
                        notice.id(),
                        notice.text(),
                        words.say(
                                "notice.time",
                                words.day(notice.from().atZone(zone)),
                                words.day(notice.until().minusMillis(1).atZone(zone))),
                        PAGE + "/" + notice.id() + "/end"))
                .toList();
    }

    record Row(UUID id, String text, String time, String endHref) {}
}
