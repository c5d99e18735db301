package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Claims.Claim;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.AppointmentState;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends holds and requests whose time is over. */
@Component
class Lapses {

    private final AppointmentStore store;
    private final Ledger ledger;
    private final TransactionalOperator transactions;

    Lapses(AppointmentStore store, Ledger ledger, TransactionalOperator transactions) {
        this.store = store;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /** Ends those that are in the way of new claims, so that a stale hold never blocks a booking. */
    Mono<Void> makeWay(List<Claim> claims, Instant now) {
        return Flux.fromIterable(claims)
                .concatMap(claim -> store.lockRunOut(claim.resource(), claim.during(), now)
                        .collectList()
                        .flatMapIterable(found -> found)
                        .concatMap(stale -> end(stale, now)))
                .then();
    }

    /** Ends one that is overdue, in a transaction of its own; false if somebody else is at it. */
    Mono<Boolean> endOverdue(AppointmentId id, Instant now) {
        return transactions
                .transactional(store.lockIfIdle(id).flatMap(found -> end(found, now)))
                .hasElement();
    }

    /** Ends one that the running transaction has locked; empty if its time is not over. */
    Mono<Appointment> end(Appointment found, Instant now) {
        boolean over = found.asOf(now).state() == AppointmentState.EXPIRED && found.lapsesAt() != null;
        return over
                ? Mono.justOrEmpty(found.lapsed()).flatMap(after -> ledger.changed(found, after, By.CLOCK, now))
                : Mono.empty();
    }
}
