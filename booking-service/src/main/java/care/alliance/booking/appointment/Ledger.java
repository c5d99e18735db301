package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.Origin.CoursePlace;
import care.alliance.booking.opening.Openings;
import care.alliance.events.Topics;
import care.alliance.kit.outbox.Outbox;
import care.alliance.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes a change with all that follows from it: claims, history, event, openings and the board. */
@Component
class Ledger {

    private final AppointmentStore store;
    private final Claims claims;
    private final Groups groups;
    private final History history;
    private final Outbox outbox;
    private final Openings openings;
    private final Waiters waiters;
    private final BoardBell bell;

    Ledger(
            AppointmentStore store,
            Claims claims,
            Groups groups,
            History history,
            Outbox outbox,
            Openings openings,
            Waiters waiters,
            BoardBell bell) {
        this.store = store;
        this.claims = claims;
        this.groups = groups;
        this.history = history;
        this.outbox = outbox;
        this.openings = openings;
        this.waiters = waiters;
        this.bell = bell;
    }

    /** A new hold whose claims have been taken. Nobody else hears of it, but its time is no longer open. */
    Mono<Void> opened(Appointment held, By by, Instant now) {
        return store.insert(held, now)
                .then(history.append(null, held, by, now))
                .then(openings.changed(held.session().therapistId()))
                .then(announced(held));
    }

    /** A change of an appointment whose row is locked by the running transaction. */
    Mono<Appointment> changed(Appointment before, Appointment after, By by, Instant now) {
        return store.update(after, now)
                .then(after.state().takesTime() ? followed(after, now) : released(after, now))
                .then(before.isMereHold() && !after.isMereHold() ? takenByWaiter(after, now) : Mono.empty())
                .then(noted(before, after, by, now));
    }

    /** A move: the new claims have been taken, the old ones given back. */
    Mono<Appointment> moved(Appointment before, Appointment after, By by, Instant now) {
        return store.update(after, now)
                .then(openings.changed(before.session().therapistId()))
                .then(openings.changed(after.session().therapistId()))
                .then(waiters.freed(before, now))
                .then(noted(before, after, by, now));
    }

    private Mono<Appointment> noted(Appointment before, Appointment after, By by, Instant now) {
        return history.append(before, after, by, now).then(announced(after)).thenReturn(after);
    }

    private Mono<Void> followed(Appointment after, Instant now) {
        return claims.follow(after).then(settled(after, now));
    }

    private Mono<Void> settled(Appointment after, Instant now) {
        UUID group = after.session().groupId();
        return group == null ? Mono.empty() : groups.settle(group, null, now);
    }

    private Mono<Void> released(Appointment after, Instant now) {
        return claims.release(after.id())
                .then(settled(after, now))
                .then(openings.changed(after.session().therapistId()))
                .then(givenBack(after, now));
    }

    /** A hold that somebody let go while looking around frees nothing that anybody waited for. */
    private Mono<Void> givenBack(Appointment after, Instant now) {
        boolean offered = after.origin().waitlistEntry() != null;
        if (after.isMereHold() && !offered) {
            return Mono.empty();
        }
        return after.isMereHold()
                ? waiters.letGo(after, now).then(waiters.freed(after, now))
                : waiters.freed(after, now);
    }

    private Mono<Void> takenByWaiter(Appointment after, Instant now) {
        return after.origin().waitlistEntry() == null ? Mono.empty() : waiters.taken(after, now);
    }

    private Mono<Void> announced(Appointment after) {
        return remaining(after)
                .map(remaining -> Announcements.of(after, remaining))
                .switchIfEmpty(Mono.fromSupplier(() -> Announcements.of(after, null)))
                .flatMap(Mono::justOrEmpty)
                .flatMap(event -> outbox.append(new OutgoingEvent(
                                Topics.APPOINTMENTS, after.id().value(), event))
                        .then(bell.ring(after)));
    }

    private Mono<Integer> remaining(Appointment after) {
        CoursePlace course = after.origin().course();
        return course == null
                ? Mono.empty()
                : store.remaining(course.courseId(), after.session().start());
    }
}
