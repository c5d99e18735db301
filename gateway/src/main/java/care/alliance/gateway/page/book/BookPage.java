package care.alliance.gateway.page.book;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.LocalTime;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.security.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page with the held time and whatever comes next for this visitor: sign in, or details. */
@Component
class BookPage {

    private static final Set<String> WITH_OTHERS = Set.of("COUPLE", "FAMILY");

    private final Therapists therapists;
    private final Bookings bookings;
    private final Words words;

    BookPage(Therapists therapists, Bookings bookings, Words words) {
        this.therapists = therapists;
        this.bookings = bookings;
        this.words = words;
    }

    Mono<Rendering> fresh(Appointment held, Visitor visitor, HttpStatusCode status) {
        return switch (Step.of(visitor)) {
            case DETAILS ->
                Mono.zip(therapist(held), bookings.me())
                        .map(both ->
                                page(held, both.getT1(), Step.DETAILS, Details.of(both.getT2()), List.of(), status));
            case SIGN_IN, NOT_A_PATIENT ->
                therapist(held)
                        .map(therapist -> page(held, therapist, Step.of(visitor), Details.EMPTY, List.of(), status));
        };
    }

    /** The form again, as it was typed, with what is wrong. */
    Mono<Rendering> wrong(Appointment held, Details typed, List<FormProblem> problems, HttpStatusCode status) {
        return Mono.zip(therapist(held), bookings.me())
                .map(both -> page(
                        held,
                        both.getT1(),
                        Step.DETAILS,
                        typed.withEmail(both.getT2().email()),
                        problems,
                        status));
    }

    private Mono<Optional<Therapist>> therapist(Appointment held) {
        return orNone(therapists.one(held.therapistId()).onErrorResume(NotFound.class, left -> Mono.empty()));
    }

    private Rendering page(
            Appointment held,
            Optional<Therapist> therapist,
            Step step,
            Details details,
            List<FormProblem> problems,
            HttpStatusCode status) {
        return Rendering.view("book/held")
                .status(status)
                .modelAttribute("h", view(held, therapist))
                .modelAttribute("step", step.name())
                .modelAttribute("details", details)
                .modelAttribute("problems", problems)
                .modelAttribute("wrong", FormProblem.fields(problems))
                .build();
    }

    private HeldView view(Appointment held, Optional<Therapist> therapist) {
        boolean inPerson = held.format().equals("IN_PERSON");
        Instant until = Objects.requireNonNullElse(held.holdExpiresAt(), words.now());
        // Clinics can change either, so the words stay true whatever the policy: what happened is said afterwards.
        String outcome = inPerson ? "confirm" : "request";
        return new HeldView(
                words.day(held.startsAt()),
                words.hours(held.startsAt(), held.endsAt()),
                words.zone(held.zone()),
                new LocalTime(held.start(), held.zone()),
                therapist.map(Therapist::name).orElseGet(() -> words.say("session.patient")),
                words.say("format." + held.format()),
                inPerson
                        ? therapist
                                .flatMap(found -> found.place(held.locationId(), held.clinicId()))
                                .orElse(null)
                        : null,
                words.say("minutes", held.minutes()),
                words.money(held.price()),
                words.say("book.until", words.clock(until.atZone(held.zone()))),
                until.toString(),
                words.now().toString(),
                words.say("book.next." + outcome),
                words.say("book.confirm." + outcome),
                therapist
                        .flatMap(found -> found.offer(held.offerId()))
                        .map(Therapist.Offer::participation)
                        .filter(WITH_OTHERS::contains)
                        .orElse(null),
                held.version() == 1);
    }

    /** What stands between this visitor and the session. */
    private enum Step {
        SIGN_IN,
        NOT_A_PATIENT,
        DETAILS;

        static Step of(Visitor visitor) {
            return !visitor.signedIn() ? SIGN_IN : visitor.has("patient") ? DETAILS : NOT_A_PATIENT;
        }
    }
}
