package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.HoldExpired;
import care.alliance.booking.appointment.domain.BookingOutcome.NotAllowed;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.BookingOutcome.StaleVersion;
import care.alliance.booking.appointment.domain.BookingOutcome.Unknown;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.kit.version.ExpectedVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether somebody may do something to an appointment, and whether it is still the one they saw. */
@Component
class Admission {

    private final AppointmentStore store;
    private final Parties parties;

    Admission(AppointmentStore store, Parties parties) {
        this.store = store;
        this.parties = parties;
    }

    /** What somebody wants to do to an appointment. */
    record Wanted(AppointmentId id, Action action, Asker asker, ExpectedVersion expected) {}

    /**
     * An appointment, locked by the running transaction, in the hands of somebody who may do this to it.
     *
     * @param current as it really stands
     * @param as what they are to it
     */
    record Admitted(Appointment current, Party as) {}

    Mono<BookingOutcome> admit(Wanted wanted, Instant now, Function<Admitted, Mono<BookingOutcome>> then) {
        return store.lock(wanted.id())
                .flatMap(found -> parties.of(wanted.asker(), found).flatMap(known -> {
                    Appointment current = found.asOf(now);
                    Optional<Party> as =
                            known.stream().filter(wanted.action()::isOpenTo).findFirst();
                    return refusal(wanted, current, known, as)
                            .<Mono<BookingOutcome>>map(Mono::just)
                            .orElseGet(() -> then.apply(new Admitted(current, as.orElseThrow())));
                }))
                .defaultIfEmpty(new Unknown());
    }

    private static Optional<Refusal> refusal(Wanted wanted, Appointment current, Set<Party> known, Optional<Party> as) {
        if (known.isEmpty()) {
            return Optional.of(new Unknown());
        }
        if (as.isEmpty()) {
            return Optional.of(new NotAllowed());
        }
        if (!wanted.expected().allows(current.version())) {
            return Optional.of(new StaleVersion(current.version()));
        }
        return current.isMereHold() && current.state() == AppointmentState.EXPIRED
                ? Optional.of(new HoldExpired(current.session().wish()))
                : Optional.empty();
    }
}
