package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.BookingOutcome;
import java.time.Clock;
import reactor.core.publisher.Mono;

/**
 * The ways in which appointments come about and change. Each call is one transaction, or joins the running one; a
 * refusal rolls it back. A rival that got in the way at the same moment can make PostgreSQL abort the transaction: see
 * {@link Rivalry}.
 */
public interface Bookings {

    /**
     * Looks at the rules and at what is taken, and goes no further. It is no part of the transaction that the attempt then is,
     * so that whoever comes too late needs none.
     */
    Mono<Attempt> attempt(NewBooking booking);

    /** Holds a slot or, if the booking says so, requests it at once. */
    default Mono<BookingOutcome> book(NewBooking booking) {
        return attempt(booking).flatMap(Attempt::outcome);
    }

    /** Does something to an appointment. */
    Mono<BookingOutcome> change(Change change);

    /** Gives an appointment another time, or leaves it where it is. */
    Mono<BookingOutcome> move(Move move);

    /** The same by another clock, for bookings that are written down after the fact. */
    Bookings asOf(Clock clock);
}
