package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.BookingOutcome;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The two ways in, behind one door. */
@Component
class BookingDesk implements Bookings {

    private final Booking booking;
    private final Changing changing;

    BookingDesk(Booking booking, Changing changing) {
        this.booking = booking;
        this.changing = changing;
    }

    @Override
    public Mono<BookingOutcome> book(NewBooking wish) {
        return booking.book(wish);
    }

    @Override
    public Mono<BookingOutcome> change(Change wish) {
        return changing.change(wish);
    }

    @Override
    public Bookings asOf(Clock clock) {
        return new BookingDesk(booking.asOf(clock), changing.asOf(clock));
    }
}
