package care.alliance.gateway.page.book;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.Visitor;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** From a held time to a request: sign in, check the details, one button. */
@Controller
class BookController {

    private final Bookings bookings;
    private final BookPage page;
    private final Refusals refusals;
    private final DetailsProblems detailsProblems;
    private final Words words;

    BookController(Bookings bookings, BookPage page, Refusals refusals, DetailsProblems detailsProblems, Words words) {
        this.bookings = bookings;
        this.page = page;
        this.refusals = refusals;
        this.detailsProblems = detailsProblems;
        this.words = words;
    }

    @GetMapping("/book")
    Mono<Rendering> show(Visitor visitor, WebSession web) {
        return whileHeld(web, HttpStatus.OK, held -> page.fresh(held, visitor, HttpStatus.OK));
    }

    @PostMapping("/book")
    Mono<Rendering> request(@ModelAttribute("details") Details typed, Visitor visitor, WebSession web) {
        return whileHeld(web, HttpStatus.CONFLICT, held -> {
            if (!visitor.has("patient")) {
                return page.fresh(held, visitor, HttpStatus.FORBIDDEN);
            }
            List<FormProblem> problems = typed.problems(words);
            return problems.isEmpty()
                    ? save(held, typed, web)
                    : page.wrong(held, typed, problems, HttpStatus.BAD_REQUEST);
        });
    }

    private Mono<Rendering> save(Appointment held, Details typed, WebSession web) {
        return Answer.of(bookings.save(typed)).flatMap(saved -> switch (saved) {
            case Answer.Given<Patient> _ -> ask(held, typed, web);
            case Answer.Refused<Patient>(ServiceProblem problem) ->
                page.wrong(held, typed, detailsProblems.of(problem), problem.status());
        });
    }

    private Mono<Rendering> ask(Appointment held, Details typed, WebSession web) {
        return Answer.of(bookings.request(web, held.id(), typed.companionNames()))
                .flatMap(asked -> switch (asked) {
                    case Answer.Given<Appointment>(Appointment booked) -> Mono.just(done(booked, web));
                    case Answer.Refused<Appointment>(ServiceProblem problem)
                    when Refusals.isOne(problem) -> refusals.page(wish(held), problem);
                    case Answer.Refused<Appointment>(ServiceProblem problem) ->
                        page.wrong(held, typed, detailsProblems.of(problem), problem.status());
                });
    }

    private Rendering done(Appointment booked, WebSession web) {
        Held.forget(web);
        Flash.done(words.sayOr("book.done.REQUESTED", "book.done." + booked.state()))
                .keepIn(web);
        return seeOther("/sessions/" + booked.id());
    }

    @PostMapping("/book/extend")
    Mono<Rendering> extend(WebSession web) {
        Held held = Held.in(web);
        if (held == null) {
            return Mono.just(seeOther("/book"));
        }
        return Answer.of(bookings.extend(web, held.appointment()))
                .map(answer -> switch (answer) {
                    case Answer.Given<Appointment> _ -> Flash.done(words.say("book.extended"));
                    case Answer.Refused<Appointment> _ -> Flash.warning(words.say("book.not.extended"));
                })
                // A hold that is gone is told of by the page itself.
                .onErrorResume(NotFound.class, gone -> Mono.empty())
                .doOnNext(flash -> flash.keepIn(web))
                .then(Mono.fromSupplier(() -> seeOther("/book")));
    }

    @PostMapping("/book/release")
    Mono<Rendering> release(WebSession web) {
        Held held = Held.in(web);
        if (held == null) {
            return Mono.just(seeOther("/book"));
        }
        // Whether it was still held makes no difference to whoever lets it go.
        return Answer.of(bookings.release(web, held.appointment()))
                .then()
                .onErrorResume(NotFound.class, gone -> Mono.empty())
                .then(Mono.fromSupplier(() -> {
                    Held.forget(web);
                    Flash.done(words.say("book.released")).keepIn(web);
                    return seeOther("/therapists/" + held.therapist());
                }));
    }

    /** The page for the held time, or the one that says that there is none, or none any more. */
    private Mono<Rendering> whileHeld(WebSession web, HttpStatusCode whenOver, WhileHeld then) {
        Held held = Held.in(web);
        if (held == null) {
            return Mono.just(Rendering.view("book/none").build());
        }
        return bookings.held(web, held.appointment())
                .onErrorResume(NotFound.class, gone -> Mono.empty())
                .flatMap(found -> whileHeld(found, held, web, whenOver, then))
                .switchIfEmpty(Mono.defer(() -> refusals.expired(held.wish(), whenOver)));
    }

    private Mono<Rendering> whileHeld(
            Appointment found, Held held, WebSession web, HttpStatusCode whenOver, WhileHeld then) {
        if (found.heldAt(words.now())) {
            return then.page(found);
        }
        if (found.is("REQUESTED") || found.is("CONFIRMED")) {
            Held.forget(web);
            return Mono.just(seeOther("/sessions/" + found.id()));
        }
        return refusals.expired(held.wish(), whenOver);
    }

    private interface WhileHeld {
        Mono<Rendering> page(Appointment held);
    }

    private static Wish wish(Appointment held) {
        return new Wish(held.therapistId(), held.offerId(), held.start(), held.format());
    }

    private static Rendering seeOther(String page) {
        return Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build();
    }
}
