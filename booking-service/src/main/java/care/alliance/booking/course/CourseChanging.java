package care.alliance.booking.course;

import care.alliance.booking.appointment.AppointmentView;
import care.alliance.booking.appointment.Asker;
import care.alliance.booking.appointment.BookingProblems;
import care.alliance.booking.appointment.Bookings;
import care.alliance.booking.appointment.Change;
import care.alliance.booking.appointment.CourseSessions;
import care.alliance.booking.appointment.Move;
import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.course.Planning.Wanted;
import care.alliance.booking.course.domain.Course;
import care.alliance.booking.course.domain.CoursePlan;
import care.alliance.booking.course.domain.CoursePlan.Planned;
import care.alliance.booking.creation.Creations.Made;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.version.ExpectedVersion;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Changes a course as a whole, in one transaction: all of the sessions that it concerns, or none. */
@Component
class CourseChanging {

    private final CourseStore store;
    private final CourseAccess access;
    private final CourseSessions sessions;
    private final Planning planning;
    private final Bookings bookings;
    private final BookingProblems problems;
    private final TransactionalOperator transactions;
    private final Clock clock;

    CourseChanging(
            CourseStore store,
            CourseAccess access,
            CourseSessions sessions,
            Planning planning,
            Bookings bookings,
            BookingProblems problems,
            TransactionalOperator transactions,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.sessions = sessions;
        this.planning = planning;
        this.bookings = bookings;
        this.problems = problems;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who wants to change which course, as they saw it. */
    record Wish(
            UUID id,
            Actor actor,
            ExpectedVersion expected,
            @Nullable String reason) {}

    /** The clinic answers all requests of the course. */
    Mono<Made> answer(Wish wish, boolean yes) {
        return change(wish, true, false, (course, items) -> {
            List<UUID> asked = items.stream()
                    .filter(item -> item.state() == AppointmentState.REQUESTED)
                    .map(AppointmentView::id)
                    .toList();
            Action action = yes ? Action.CONFIRM : Action.DECLINE;
            return asked.isEmpty() ? nothing() : each(asked, id -> act(wish, id, action));
        });
    }

    /** Gives all sessions that are ahead back. */
    Mono<Made> stop(Wish wish) {
        return change(wish, false, true, (course, items) -> {
            List<UUID> ahead = ahead(items).map(AppointmentView::id).toList();
            return ahead.isEmpty() ? nothing() : each(ahead, id -> act(wish, id, Action.CANCEL));
        });
    }

    /** Moves a session and all that come after it, at the course's rhythm. */
    Mono<Made> move(Wish wish, RestBody body) {
        return change(wish, false, false, (course, items) -> {
            List<AppointmentView> rest = ahead(items)
                    .filter(item -> CourseView.number(item) >= body.from())
                    .toList();
            return rest.isEmpty()
                    ? nothing()
                    : planning.offer(course.therapistId(), course.offerId())
                            .flatMap(offer -> move(wish, body, course, rest, offer))
                            .defaultIfEmpty(new Step.Refused(Problem.conflict(
                                    "no-longer-offered", "The therapist no longer offers this at the clinic.")));
        });
    }

    private Mono<Step> move(Wish wish, RestBody body, Course course, List<AppointmentView> rest, OfferTimes offer) {
        Wanted wanted = wanted(body, course, rest);
        return planning.plan(wanted, offer)
                .flatMap(plan -> plan.isWhole()
                        ? sessions.leave(rest.stream().map(AppointmentView::id).toList())
                                .thenMany(Flux.range(0, rest.size()))
                                .concatMap(i -> bookings.move(move(
                                        wish,
                                        rest.get(i).id(),
                                        Objects.requireNonNull(
                                                        plan.sessions().get(i).slot())
                                                .start())))
                                .filter(Refusal.class::isInstance)
                                .next()
                                .flatMap(refusal -> refused(refusal))
                                .defaultIfEmpty(new Step.Done())
                        : Mono.just(new Step.Refused(CourseProblems.conflicts(renumbered(plan, rest), course.zone()))));
    }

    /** The rest is planned as if its numbers followed each other; those that were cancelled before leave gaps. */
    private static Wanted wanted(RestBody body, Course course, List<AppointmentView> rest) {
        int first = CourseView.number(rest.getFirst());
        Map<Integer, Instant> chosen = new HashMap<>();
        Map<Integer, Instant> asked = CourseBody.chosen(body.instead());
        IntStream.range(0, rest.size()).forEach(i -> {
            Instant instead = asked.get(CourseView.number(rest.get(i)));
            if (instead != null) {
                chosen.put(first + i, instead);
            }
        });
        return new Wanted(
                course.therapistId(),
                course.offerId(),
                course.format(),
                body.start(),
                course.everyWeeks(),
                first,
                rest.size(),
                course.patient(),
                course.id(),
                chosen);
    }

    private static CoursePlan renumbered(CoursePlan plan, List<AppointmentView> rest) {
        return new CoursePlan(
                IntStream.range(0, plan.sessions().size())
                        .mapToObj(i -> {
                            Planned planned = plan.sessions().get(i);
                            return new Planned(
                                    CourseView.number(rest.get(i)),
                                    planned.local(),
                                    planned.slot(),
                                    planned.conflict(),
                                    planned.alternatives());
                        })
                        .toList(),
                plan.skipped());
    }

    private sealed interface Step {
        record Done() implements Step {}

        record Refused(Problem why) implements Step {}
    }

    private Mono<Made> change(
            Wish wish, boolean staffOnly, boolean stops, BiFunction<Course, List<AppointmentView>, Mono<Step>> work) {
        Mono<Made> change = store.lock(wish.id())
                .filterWhen(course -> access.maySee(course, wish.actor()))
                .flatMap(course -> access.mayChange(course, wish.actor())
                        .flatMap(may -> !may || (staffOnly && !wish.actor().worksAt(course.clinicId()))
                                ? Mono.just(new Made.Not(Problem.forbidden()))
                                : change(wish, course, stops, work)))
                .defaultIfEmpty(new Made.Not(Problem.notFound()));
        return transactions
                .execute(status -> change.doOnNext(made -> {
                    if (made instanceof Made.Not) {
                        status.setRollbackOnly();
                    }
                }))
                .single();
    }

    private Mono<Made> change(
            Wish wish, Course course, boolean stops, BiFunction<Course, List<AppointmentView>, Mono<Step>> work) {
        return sessions.of(course.id())
                .collectList()
                .flatMap(items -> unlessStale(wish, course, items, work))
                .flatMap(step -> switch (step) {
                    case Step.Refused(Problem why) -> Mono.just(new Made.Not(why));
                    case Step.Done _ ->
                        store.changed(course.id(), stops, wish.reason(), clock.instant())
                                .then(Mono.defer(() -> view(course.id())))
                                .map(view -> new Made.New(view, view.version()));
                });
    }

    private static Mono<Step> unlessStale(
            Wish wish,
            Course course,
            List<AppointmentView> items,
            BiFunction<Course, List<AppointmentView>, Mono<Step>> work) {
        int version = CourseView.version(course, items);
        return wish.expected().allows(version)
                ? work.apply(course, items)
                : Mono.just(new Step.Refused(Problem.staleVersion(version)));
    }

    Mono<CourseView> view(UUID id) {
        return store.find(id)
                .flatMap(course -> Mono.zip(
                        sessions.of(id).collectList(),
                        store.usual(course.offerId()).defaultIfEmpty(Usual.UNKNOWN),
                        (items, usual) -> CourseView.of(course, usual, items, List.of(), clock.instant())));
    }

    private Stream<AppointmentView> ahead(List<AppointmentView> items) {
        Instant now = clock.instant();
        return items.stream()
                .filter(item ->
                        item.state() == AppointmentState.REQUESTED || item.state() == AppointmentState.CONFIRMED)
                .filter(item -> item.start().isAfter(now));
    }

    private static Mono<Step> nothing() {
        return Mono.just(new Step.Refused(CourseProblems.nothingAhead()));
    }

    private Mono<Step> each(List<UUID> ids, Function<UUID, Mono<BookingOutcome>> act) {
        return Flux.fromIterable(ids)
                .concatMap(act)
                .filter(Refusal.class::isInstance)
                .next()
                .flatMap(this::refused)
                .defaultIfEmpty(new Step.Done());
    }

    private Mono<Step> refused(BookingOutcome outcome) {
        return problems.problem((Refusal) outcome).map(Step.Refused::new);
    }

    private Mono<BookingOutcome> act(Wish wish, UUID id, Action action) {
        return bookings.change(new Change(
                new AppointmentId(id),
                action,
                new Asker(wish.actor(), null),
                new ExpectedVersion.Any(),
                wish.reason()));
    }

    private static Move move(Wish wish, UUID id, Instant start) {
        return new Move(
                new AppointmentId(id),
                start,
                null,
                null,
                null,
                new Asker(wish.actor(), null),
                new ExpectedVersion.Any(),
                wish.reason());
    }
}
