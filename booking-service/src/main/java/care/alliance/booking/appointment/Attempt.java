package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.Wanted;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.replica.domain.Participation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A booking that was looked at and has not begun: nothing is written yet. */
public sealed interface Attempt {

    /** What becomes of it; begins when it is subscribed to. */
    Mono<BookingOutcome> outcome();

    /** It would be refused for certain. */
    record Hopeless(Refusal why) implements Attempt {

        @Override
        public Mono<BookingOutcome> outcome() {
            return Mono.just(why);
        }
    }

    /**
     * The rest decides.
     *
     * @param place that only one can have; whoever comes second would find out by looking again. Null if it is not like that
     */
    record Worthwhile(
            Mono<BookingOutcome> outcome, @Nullable Place place) implements Attempt {}

    /** A therapist's time. */
    record Place(UUID therapistId, Instant start) {

        /** Null where several can have what is wished for: with one of many therapists, or together in a group. */
        static @Nullable Place of(Wanted wanted, List<OfferTimes> offers) {
            return wanted instanceof Wish wish
                            && offers.stream()
                                    .noneMatch(offer -> offer.context().offer().participation() == Participation.GROUP)
                    ? new Place(wish.therapistId(), wish.start())
                    : null;
        }
    }
}
