package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import care.alliance.kit.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A group session to its clinic's staff: everybody's seat, and cancelling the whole of it. */
@RestController
@RequestMapping("/api/booking/group-sessions/{id}")
class GroupController {

    private final AppointmentReader reader;
    private final Groups groups;
    private final Bookings bookings;
    private final BookingProblems problems;
    private final TransactionalOperator transaction;
    private final Clock clock;

    GroupController(
            AppointmentReader reader,
            Groups groups,
            Bookings bookings,
            BookingProblems problems,
            TransactionalOperator transaction,
            Clock clock) {
        this.reader = reader;
        this.groups = groups;
        this.bookings = bookings;
        this.problems = problems;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Every seat that was ever booked, also those given back, by when it was booked.
     *
     * @param version another one whenever one of the seats is; they come and go, so it is no count
     */
    record Seats(int version, List<AppointmentView> items) {

        static Seats of(List<AppointmentView> items) {
            List<String> seen =
                    items.stream().map(seat -> seat.id() + "." + seat.version()).toList();
            return new Seats(seen.hashCode() & Integer.MAX_VALUE, items);
        }
    }

    @GetMapping
    @StaffOnly
    Mono<ResponseEntity<Seats>> seats(@PathVariable UUID id, Actor actor) {
        return of(id, actor).map(GroupController::answer);
    }

    /** Cancels every seat that still can be, of those who are just booking one as well: all of them or none. */
    @PostMapping("/cancel")
    @StaffOnly
    Mono<ResponseEntity<Seats>> cancel(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = ExpectedVersion.HEADER, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ReasonBody body) {
        ExpectedVersion expected = ExpectedVersion.of(ifMatch);
        String reason = body == null ? null : body.reason();
        Mono<Seats> cancelled = of(id, actor)
                .then(Mono.defer(() -> groups.locked(id, clock.instant()).collectList()))
                .flatMap(seats -> of(id, actor)
                        .flatMap(now -> expected.allows(now.version()) ? Mono.just(now) : stale(now))
                        .thenMany(Flux.fromIterable(seats))
                        .concatMap(seat -> cancelled(seat, actor, reason))
                        .then(of(id, actor)));
        return Rivalry.settle(transaction.transactional(cancelled)).map(GroupController::answer);
    }

    private static Mono<Seats> stale(Seats now) {
        return Mono.error(new ProblemException(Problem.staleVersion(now.version())));
    }

    private static ResponseEntity<Seats> answer(Seats seats) {
        return ResponseEntity.ok().eTag("\"" + seats.version() + "\"").body(seats);
    }

    private Mono<BookingOutcome> cancelled(AppointmentId seat, Actor actor, @Nullable String reason) {
        Change change = new Change(seat, Action.CANCEL, new Asker(actor, null), new ExpectedVersion.Any(), reason);
        return bookings.change(change)
                .flatMap(outcome -> outcome instanceof Refusal refusal
                        ? problems.problem(refusal).flatMap(problem -> Mono.error(new ProblemException(problem)))
                        : Mono.just(outcome));
    }

    private Mono<Seats> of(UUID id, Actor actor) {
        Flux<AppointmentView> seats = reader.ofGroup(id).map(Seen::view).filter(seat -> actor.worksAt(seat.clinicId()));
        return seats.collectList()
                .filter(found -> !found.isEmpty())
                .map(Seats::of)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }
}
