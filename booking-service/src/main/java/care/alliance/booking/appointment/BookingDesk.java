package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.BookingOutcome;
import care.alliance.booking.appointment.domain.BookingOutcome.Done;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The two ways in, behind one door at which outcomes are counted. */
@Component
class BookingDesk implements Bookings {

    private final Booking booking;
    private final Changing changing;
    private final Moving moving;
    private final MeterRegistry meters;

    BookingDesk(Booking booking, Changing changing, Moving moving, MeterRegistry meters) {
        this.booking = booking;
        this.changing = changing;
        this.moving = moving;
        this.meters = meters;
    }

    @Override
    public Mono<Attempt> attempt(NewBooking wish) {
        return booking.attempt(wish).map(this::counted);
    }

    private Attempt counted(Attempt attempt) {
        return switch (attempt) {
            case Attempt.Hopeless hopeless -> {
                count(hopeless.why());
                yield hopeless;
            }
            case Attempt.Worthwhile(Mono<BookingOutcome> outcome, var place) ->
                new Attempt.Worthwhile(outcome.doOnNext(this::count), place);
        };
    }

    @Override
    public Mono<BookingOutcome> change(Change wish) {
        return changing.change(wish).doOnNext(this::count);
    }

    @Override
    public Mono<BookingOutcome> move(Move wish) {
        return moving.move(wish).doOnNext(this::count);
    }

    @Override
    public Bookings asOf(Clock clock) {
        return new BookingDesk(booking.asOf(clock), changing.asOf(clock), moving.asOf(clock), meters);
    }

    private void count(BookingOutcome outcome) {
        switch (outcome) {
            case Done done ->
                meters.counter(
                                "bookings.done",
                                "state",
                                done.appointment().state().name())
                        .increment();
            case Refusal refusal ->
                meters.counter("bookings.refused", "reason", refusal.getClass().getSimpleName())
                        .increment();
        }
    }
}
