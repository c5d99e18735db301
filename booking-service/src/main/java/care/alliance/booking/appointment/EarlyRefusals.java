package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Candidate.Check;
import care.alliance.booking.appointment.NewBooking.Holder;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.booking.availability.OfferTimes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Refusals for which nothing need be known about whoever asks. When many want the same times, most of them end here, before a
 * transaction begins and before somebody new is written down.
 */
@Component
class EarlyRefusals {

    private final AppointmentStore appointments;

    EarlyRefusals(AppointmentStore appointments) {
        this.appointments = appointments;
    }

    /** Not to staff, who first have to show that they may ask. */
    static boolean canBeTold(Holder holder) {
        return switch (holder) {
            case Holder.Self _, Holder.WebSession _ -> true;
            case Holder.Caller _, Holder.Waiting _ -> false;
        };
    }

    /** Empty if the rest decides; it also does if the time may be held for the very web session that asks. */
    Mono<Refusal> of(NewBooking booking, List<OfferTimes> offers, Instant now) {
        HeldFor anybody = new HeldFor(null, null, By.WEB_SESSION, false, booking.origin(), null);
        List<Check> checks = Candidate.checks(offers, booking, anybody, now);
        if (checks.stream().anyMatch(Check.Open.class::isInstance)) {
            return Mono.empty();
        }
        Refusal why = Candidate.nearest(checks, booking.wish());
        HolderKey key = key(booking.holder());
        return key == null
                ? Mono.just(why)
                : appointments.hasHold(key, now).filter(has -> !has).map(_ -> why);
    }

    private static @Nullable HolderKey key(Holder holder) {
        return switch (holder) {
            case Holder.Self self -> self.key();
            case Holder.WebSession session -> session.key();
            case Holder.Caller _, Holder.Waiting _ -> null;
        };
    }
}
