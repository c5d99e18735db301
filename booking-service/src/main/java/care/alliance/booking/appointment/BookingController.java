package care.alliance.booking.appointment;

import care.alliance.booking.appointment.NewBooking.Holder;
import care.alliance.booking.appointment.domain.AnyWish;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.NobodyFree;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.BookingOutcome.SlotTaken;
import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.booking.appointment.domain.Origin;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Role;
import care.alliance.kit.idempotency.Answer;
import care.alliance.kit.idempotency.Idempotency;
import care.alliance.kit.idempotency.IdempotentCall;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Takes new bookings. */
@RestController
class BookingController {

    static final String PATH = "/api/booking/appointments";
    private static final String HOLDS_FOR_WEB_SESSIONS = "holds:write";

    private final Bookings bookings;
    private final Turns turns;
    private final Answers answers;
    private final Idempotency idempotency;
    private final JsonMapper json;

    BookingController(Bookings bookings, Turns turns, Answers answers, Idempotency idempotency, JsonMapper json) {
        this.bookings = bookings;
        this.turns = turns;
        this.answers = answers;
        this.idempotency = idempotency;
        this.json = json;
    }

    @PostMapping(PATH)
    @SignedIn
    Mono<ResponseEntity<String>> book(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            @RequestHeader(name = HoldKey.HEADER, required = false) @Nullable String holdKey,
            @Valid @RequestBody BookingBody body) {
        HolderKey key = HoldKey.of(holdKey);
        NewBooking booking =
                new NewBooking(body.wish(), holder(actor, key, body), body.atOnce(), Origin.ALONE, body.companions());
        IdempotentCall call = new IdempotentCall(
                caller(actor, key), idempotencyKey, "POST " + PATH + " " + json.writeValueAsString(body));
        return Rivalry.settle(
                        turns.take(bookings.attempt(booking), attempt -> answer(call, attempt)), () -> taken(booking))
                .map(answers::response);
    }

    private Mono<Answer> answer(IdempotentCall call, Attempt attempt) {
        return switch (attempt) {
            case Attempt.Hopeless(Refusal why) ->
                answers.answer(why).flatMap(refusal -> idempotency.refuse(call, refusal));
            case Attempt.Worthwhile worthwhile ->
                idempotency.answer(call, worthwhile.outcome().flatMap(answers::answer));
        };
    }

    private Mono<Answer> taken(NewBooking booking) {
        BookingOutcome taken = switch (booking.wish()) {
            case Wish wish -> new SlotTaken(wish);
            case AnyWish any -> new NobodyFree(any);
        };
        return answers.answer(taken);
    }

    private static Holder holder(Actor actor, @Nullable HolderKey key, BookingBody body) {
        if (body.patientId() != null) {
            return new Holder.Caller(new PatientId(body.patientId()), actor);
        }
        if (actor.has(Role.PATIENT)) {
            return new Holder.Self(actor, key);
        }
        if (!actor.hasScope(HOLDS_FOR_WEB_SESSIONS)) {
            throw new ProblemException(actor.clinics().isEmpty() ? Problem.forbidden() : patientNeeded());
        }
        if (key == null) {
            throw new ProblemException(
                    Problem.invalidParameter(HoldKey.HEADER, "The secret of the web session that the hold is for."));
        }
        return new Holder.WebSession(key);
    }

    private static Problem patientNeeded() {
        return Problem.unprocessable("patient-needed", "Say for which patient, as patientId.");
    }

    /** A service books for many web sessions; each has idempotency keys of its own. */
    private static String caller(Actor actor, @Nullable HolderKey key) {
        return actor.subject() + (key == null ? "" : " " + key.sha256());
    }
}
