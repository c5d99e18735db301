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

    /** Holds a slot or, if the booking says so, requests it at once. */
    Mono<BookingOutcome> book(NewBooking booking);

    /** Does something to an appointment. */
    Mono<BookingOutcome> change(Change change);

    /** Gives an appointment another time, or leaves it where it is. */
    Mono<BookingOutcome> move(Move move);

    /** The same by another clock, for bookings that are written down after the fact. */
    Bookings asOf(Clock clock);
}
