package care.alliance.gateway.page.book;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Holds a chosen time for this web session; nobody need have signed in. */
@Controller
class HoldController {

    private final Bookings bookings;
    private final Refusals refusals;
    private final Words words;

    HoldController(Bookings bookings, Refusals refusals, Words words) {
        this.bookings = bookings;
        this.refusals = refusals;
        this.words = words;
    }

    @PostMapping("/holds")
    Mono<Rendering> hold(@ModelAttribute HoldForm form, Visitor visitor, WebSession web) {
        if (form.clinic().isPresent()) {
            UUID clinic = form.clinic().get();
            return form.anyWish()
                    .map(wish -> hold(wish, visitor, web, problem -> Mono.just(refused(clinic, form, problem, web))))
                    .orElseGet(() -> Mono.just(anyTimes(clinic, form, "slots.none", web)));
        }
        return form.wish()
                .map(wish -> hold(wish, visitor, web, problem -> refusals.page(wish, problem)))
                .orElseGet(() -> choose(form, web));
    }

    private Mono<Rendering> hold(
            Wanted wish, Visitor visitor, WebSession web, Function<ServiceProblem, Mono<Rendering>> refused) {
        return Answer.of(bookings.hold(web, wish, visitor.has("patient"))).flatMap(answer -> switch (answer) {
            case Answer.Given<Appointment>(Appointment held) -> {
                new Held(held.id(), held.therapistId(), held.offerId(), held.start(), held.format()).keepIn(web);
                yield Mono.just(seeOther("/book"));
            }
            case Answer.Refused<Appointment>(ServiceProblem problem) -> refused.apply(problem);
        });
    }

    /** Where anybody would do, the page with everybody's times says why this one cannot be had. */
    private Rendering refused(UUID clinic, HoldForm form, ServiceProblem problem, WebSession web) {
        return anyTimes(clinic, form, Refusals.isOne(problem) ? "refused." + problem.code() : "refused.other", web);
    }

    private Rendering anyTimes(UUID clinic, HoldForm form, String key, WebSession web) {
        Flash.warning(words.say(key)).keepIn(web);
        return seeOther(Urls.to("/clinics/" + clinic + "/times")
                .with("therapy", form.therapy())
                .with("format", form.format())
                .toString());
    }

    /** Back to where the times are; a form without even a therapist came from none of our pages. */
    private Mono<Rendering> choose(HoldForm form, WebSession web) {
        return Mono.justOrEmpty(form.therapist())
                .switchIfEmpty(Mono.error(NotFound::new))
                .map(therapist -> {
                    Flash.warning(words.say("slots.none")).keepIn(web);
                    return seeOther(Urls.to("/therapists/" + therapist)
                            .with("offer", form.offerId())
                            .with("format", form.format())
                            .toString());
                });
    }

    private static Rendering seeOther(String page) {
        return Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build();
    }
}
