package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.appointment.domain.Attendance;
import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Changed;
import care.alliance.booking.appointment.domain.BookingOutcome.HasBegun;
import care.alliance.booking.appointment.domain.BookingOutcome.NotAllowed;
import care.alliance.booking.appointment.domain.BookingOutcome.TooManyParticipants;
import care.alliance.booking.appointment.domain.BookingOutcome.Unknown;
import care.alliance.booking.appointment.domain.BookingOutcome.WrongState;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.booking.replica.Offers;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who comes along to a session: said by the patient or the clinic beforehand; whether they came, by the clinic. */
@Component
class Company {

    private static final Set<AppointmentState> AHEAD =
            EnumSet.of(AppointmentState.HELD, AppointmentState.REQUESTED, AppointmentState.CONFIRMED);
    private static final Set<AppointmentState> TAKES_PLACE =
            EnumSet.of(AppointmentState.CONFIRMED, AppointmentState.ARRIVED, AppointmentState.COMPLETED);

    private final AppointmentStore store;
    private final Parties parties;
    private final Participants participants;
    private final Offers offers;
    private final BookingTransaction transaction;
    private final BoardBell bell;
    private final Clock clock;

    Company(
            AppointmentStore store,
            Parties parties,
            Participants participants,
            Offers offers,
            BookingTransaction transaction,
            BoardBell bell,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.participants = participants;
        this.offers = offers;
        this.transaction = transaction;
        this.bell = bell;
        this.clock = clock;
    }

    /** These and nobody else come along. */
    Mono<BookingOutcome> name(AppointmentId id, Asker asker, List<String> names) {
        return locked(id, asker, (current, as) -> {
            if (!as.contains(Party.CLINIC) && !as.contains(Party.PATIENT)) {
                return Mono.just(new NotAllowed());
            }
            if (!AHEAD.contains(current.state())) {
                return Mono.just(new WrongState(current.state()));
            }
            return !as.contains(Party.CLINIC) && !current.session().start().isAfter(clock.instant())
                    ? Mono.just(new HasBegun())
                    : named(current, names);
        });
    }

    private Mono<BookingOutcome> named(Appointment current, List<String> names) {
        return offers.find(current.session().offerId())
                .map(offer -> offer.participation().companions())
                .defaultIfEmpty(0)
                .flatMap(most -> names.size() > most
                        ? Mono.just(new TooManyParticipants(most))
                        : participants
                                .set(current.id(), names)
                                .then(bell.ring(current))
                                .thenReturn(new Changed(current)));
    }

    /** Whether one of them came; null takes back what was said. */
    Mono<BookingOutcome> attended(AppointmentId id, Asker asker, int number, @Nullable Attendance attendance) {
        return locked(id, asker, (current, as) -> {
            if (!as.contains(Party.CLINIC)) {
                return Mono.just(new NotAllowed());
            }
            return TAKES_PLACE.contains(current.state())
                    ? participants
                            .attended(current.id(), number, attendance)
                            .flatMap(known -> known
                                    ? bell.ring(current).thenReturn(new Changed(current))
                                    : Mono.just(new Unknown()))
                    : Mono.just(new WrongState(current.state()));
        });
    }

    private Mono<BookingOutcome> locked(
            AppointmentId id, Asker asker, BiFunction<Appointment, Set<Party>, Mono<BookingOutcome>> then) {
        Instant now = clock.instant();
        return transaction.run(store.lock(id)
                .flatMap(found -> parties.of(asker, found)
                        .flatMap(as -> as.isEmpty() ? Mono.empty() : then.apply(found.asOf(now), as)))
                .defaultIfEmpty(new Unknown()));
    }
}
