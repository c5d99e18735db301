package care.alliance.gateway.page.closure;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.TypedTime;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.clinic.ClinicForm;
import care.alliance.gateway.page.clinic.Clinics;
import care.alliance.gateway.page.clinic.ManagerDesk;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** When a clinic is closed: its closures, a form for one more, and a switch for each public holiday. */
@Controller
class ClosuresController {

    private static final String PAGE = ClosurePages.PAGE;

    private final Closures closures;
    private final ClosurePages pages;
    private final ClosureCheck check;
    private final SessionsThere sessionsThere;
    private final Clinics clinics;
    private final Words words;

    ClosuresController(
            Closures closures,
            ClosurePages pages,
            ClosureCheck check,
            SessionsThere sessionsThere,
            Clinics clinics,
            Words words) {
        this.closures = closures;
        this.pages = pages;
        this.check = check;
        this.sessionsThere = sessionsThere;
        this.clinics = clinics;
        this.words = words;
    }

    @GetMapping(PAGE)
    Mono<Rendering> list(Visitor visitor, @RequestParam(name = "clinic", required = false) @Nullable String asked) {
        UUID id = ManagerDesk.clinic(visitor, PAGE, asked);
        return pages.of(visitor, id, ClosureForm.EMPTY, List.of(), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    Mono<Rendering> add(Visitor visitor, @ModelAttribute("form") ClosureForm form, WebSession web) {
        UUID id = ManagerDesk.clinic(visitor, PAGE, form.clinic());
        return clinics.one(id).flatMap(clinic -> {
            List<FormProblem> problems = check.problems(form, clinic.zone());
            return problems.isEmpty()
                    ? add(visitor, id, form, clinic.zone(), web)
                    : pages.of(visitor, id, form, problems, HttpStatus.BAD_REQUEST);
        });
    }

    private Mono<Rendering> add(Visitor visitor, UUID id, ClosureForm form, ZoneId zone, WebSession web) {
        String key = Objects.requireNonNullElse(form.key(), "");
        String used = key.isBlank() ? UUID.randomUUID().toString() : key;
        return Answer.of(closures.add(id, form.body(zone), used)).flatMap(answer -> switch (answer) {
            case Answer.Given<Closure>(Closure made) ->
                sessionsThere
                        .after(id, words.say("closures.added"), made::meets)
                        .map(flash -> back(id, flash, web));
            case Answer.Refused<Closure>(ServiceProblem problem) ->
                pages.of(visitor, id, form.afresh(), List.of(check.of(problem)), problem.status());
        });
    }

    @PostMapping(PAGE + "/" + Urls.ID + "/remove")
    Mono<Rendering> remove(Visitor visitor, @PathVariable UUID id, @ModelAttribute ClinicForm form, WebSession web) {
        UUID clinic = ManagerDesk.clinic(visitor, PAGE, form.clinic());
        return closures.remove(clinic, id)
                .then(Mono.fromSupplier(() -> back(clinic, Flash.done(words.say("closures.removed")), web)))
                .onErrorResume(
                        NotFound.class, gone -> Mono.just(back(clinic, Flash.done(words.say("closures.gone")), web)));
    }

    /** Works on a public holiday, or keeps it again. */
    @PostMapping(PAGE + "/holidays/{date}")
    Mono<Rendering> holiday(
            Visitor visitor, @PathVariable String date, @ModelAttribute HolidayForm form, WebSession web) {
        UUID clinic = ManagerDesk.clinic(visitor, PAGE, form.clinic());
        LocalDate day = TypedTime.date(date).orElseThrow(NotFound::new);
        return closures.set(clinic, day, "true".equals(form.open()))
                .flatMap(now -> now.open()
                        ? Mono.just(Flash.done(words.say("closures.holiday.opened", now.name())))
                        : sessionsThere.after(clinic, words.say("closures.holiday.closed", now.name()), now::meets))
                .onErrorResume(NotFound.class, gone -> Mono.just(Flash.warning(words.say("closures.holiday.gone"))))
                .map(flash -> back(clinic, flash, web));
    }

    private static Rendering back(UUID clinic, Flash flash, WebSession web) {
        flash.keepIn(web);
        return Rendering.redirectTo(ManagerDesk.href(PAGE, clinic))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** @param open {@code true} to work on that day all the same */
    record HolidayForm(@Nullable String clinic, @Nullable String open) {}
}
