package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.opening.Openings;
import care.alliance.events.Topics;
import care.alliance.kit.outbox.Outbox;
import care.alliance.kit.outbox.OutgoingEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes a change with all that follows from it: claims, history, event, openings and the board. */
@Component
class Ledger {

    private final AppointmentStore store;
    private final Claims claims;
    private final History history;
    private final Outbox outbox;
    private final Openings openings;
    private final BoardBell bell;

    Ledger(AppointmentStore store, Claims claims, History history, Outbox outbox, Openings openings, BoardBell bell) {
        this.store = store;
        this.claims = claims;
        this.history = history;
        this.outbox = outbox;
        this.openings = openings;
        this.bell = bell;
    }

    /** A new hold whose claims have been taken. Nobody else hears of it, but its time is no longer open. */
    Mono<Void> opened(Appointment held, By by, Instant now) {
        return history.append(null, held, by, now)
                .then(openings.changed(held.session().therapistId()));
    }

    /** A change of an appointment whose row is locked by the running transaction. */
    Mono<Appointment> changed(Appointment before, Appointment after, By by, Instant now) {
        return store.update(after, now)
                .then(after.state().takesTime() ? claims.follow(after) : released(after))
                .then(history.append(before.state(), after, by, now))
                .then(announced(after))
                .thenReturn(after);
    }

    private Mono<Void> released(Appointment after) {
        return claims.release(after.id()).then(openings.changed(after.session().therapistId()));
    }

    private Mono<Void> announced(Appointment after) {
        return Mono.justOrEmpty(Announcements.of(after))
                .flatMap(event -> outbox.append(new OutgoingEvent(
                                Topics.APPOINTMENTS, after.id().value(), event))
                        .then(bell.ring(after)));
    }
}
