package care.alliance.booking.course;

import care.alliance.booking.appointment.BookingProblems;
import care.alliance.booking.appointment.Bookings;
import care.alliance.booking.appointment.CourseSessions;
import care.alliance.booking.appointment.NewBooking;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.Origin;
import care.alliance.booking.appointment.domain.Origin.CoursePlace;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.course.CourseAccess.For;
import care.alliance.booking.course.Planning.Wanted;
import care.alliance.booking.course.domain.Course;
import care.alliance.booking.course.domain.CoursePlan;
import care.alliance.booking.course.domain.CoursePlan.Planned;
import care.alliance.booking.creation.Creations.Made;
import care.alliance.booking.replica.domain.Participation;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.id.Ids;
import care.alliance.kit.problem.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Books courses: all of the sessions in the running transaction, or none. */
@Component
class CourseBooking {

    private final Planning planning;
    private final CourseAccess access;
    private final CourseStore store;
    private final Bookings bookings;
    private final BookingProblems problems;
    private final CourseSessions sessions;
    private final Clock clock;

    CourseBooking(
            Planning planning,
            CourseAccess access,
            CourseStore store,
            Bookings bookings,
            BookingProblems problems,
            CourseSessions sessions,
            Clock clock) {
        this.planning = planning;
        this.access = access;
        this.store = store;
        this.bookings = bookings;
        this.problems = problems;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** How a course would lie in the calendar; nothing is booked. */
    Mono<PlanView> plan(CourseBody body, Actor actor) {
        return planning.offer(body.therapistId(), body.offerId())
                .flatMap(offer -> access.bookingFor(
                                actor,
                                body.patientId(),
                                offer.context().clinic().id())
                        .flatMap(who -> planning.plan(wanted(body, who), offer))
                        .map(plan -> PlanView.of(plan, offer.context().clinic().zone())));
    }

    Mono<Made> book(CourseBody body, Actor actor) {
        return planning.offer(body.therapistId(), body.offerId())
                .flatMap(offer -> access.bookingFor(
                                actor,
                                body.patientId(),
                                offer.context().clinic().id())
                        .flatMap(who -> book(body, who, offer)))
                .defaultIfEmpty(new Made.Not(Problem.notFound()));
    }

    private Mono<Made> book(CourseBody body, For who, OfferTimes offer) {
        if (offer.context().offer().participation() == Participation.GROUP) {
            return Mono.just(new Made.Not(CourseProblems.notForGroups()));
        }
        return store.usual(body.offerId())
                .defaultIfEmpty(Usual.UNKNOWN)
                .flatMap(usual -> usual.allows(body.sessions())
                        ? planning.plan(wanted(body, who), offer).flatMap(plan -> book(body, who, offer, usual, plan))
                        : Mono.just(new Made.Not(CourseProblems.sessions(usual))));
    }

    private Mono<Made> book(CourseBody body, For who, OfferTimes offer, Usual usual, CoursePlan plan) {
        if (!plan.isWhole()) {
            return Mono.just(new Made.Not(
                    CourseProblems.conflicts(plan, offer.context().clinic().zone())));
        }
        Course course = course(body, who, offer);
        return store.insert(course, clock.instant())
                .then(refused(course, who, plan, body.companions()))
                .flatMap(refusal -> refusal.isPresent()
                        ? lost(course, body, who, offer, refusal.get())
                        : sessions.of(course.id())
                                .collectList()
                                .map(items -> new Made.New(
                                        CourseView.of(course, usual, items, plan.skipped(), clock.instant()), 1)));
    }

    /** The first session that was refused after all, because somebody was faster. */
    private Mono<Optional<Refusal>> refused(Course course, For who, CoursePlan plan, List<String> participants) {
        return Flux.fromIterable(plan.sessions())
                .concatMap(session -> bookings.book(booking(course, who, session, participants)))
                .filter(Refusal.class::isInstance)
                .next()
                .map((BookingOutcome outcome) -> Optional.of((Refusal) outcome))
                .defaultIfEmpty(Optional.empty());
    }

    private static NewBooking booking(Course course, For who, Planned session, List<String> participants) {
        Wish wish = new Wish(
                course.therapistId(),
                course.offerId(),
                Objects.requireNonNull(session.slot(), "no conflict").start(),
                course.format());
        return new NewBooking(
                wish,
                who.holder(),
                true,
                new Origin(new CoursePlace(course.id(), session.number()), null),
                participants);
    }

    /** Looks again at what is free now; the sessions booked so far are not in their own way and go with the transaction. */
    private Mono<Made> lost(Course course, CourseBody body, For who, OfferTimes offer, Refusal why) {
        Wanted again = new Wanted(
                body.therapistId(),
                body.offerId(),
                body.format(),
                body.start(),
                body.everyWeeks(),
                1,
                body.sessions(),
                who.patient().id(),
                course.id(),
                body.chosen());
        return planning.plan(again, offer)
                .filter(plan -> !plan.isWhole())
                .map(plan -> CourseProblems.conflicts(plan, course.zone()))
                .switchIfEmpty(Mono.defer(() -> problems.problem(why)))
                .map(Made.Not::new);
    }

    private static Wanted wanted(CourseBody body, For who) {
        return new Wanted(
                body.therapistId(),
                body.offerId(),
                body.format(),
                body.start(),
                body.everyWeeks(),
                1,
                body.sessions(),
                who.patient().id(),
                null,
                body.chosen());
    }

    private static Course course(CourseBody body, For who, OfferTimes offer) {
        UUID id = Ids.next();
        return new Course(
                id,
                1,
                false,
                who.patient().id(),
                body.therapistId(),
                body.offerId(),
                offer.context().clinic().id(),
                body.format(),
                offer.context().clinic().zone(),
                body.everyWeeks(),
                body.sessions());
    }
}
