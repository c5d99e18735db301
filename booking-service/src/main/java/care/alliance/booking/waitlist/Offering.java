package care.alliance.booking.waitlist;

import care.alliance.booking.appointment.Bookings;
import care.alliance.booking.appointment.NewBooking;
import care.alliance.booking.appointment.NewBooking.Holder;
import care.alliance.booking.appointment.domain.BookingOutcome.Done;
import care.alliance.booking.appointment.domain.Origin;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.replica.domain.Offer;
import care.alliance.booking.replica.domain.Participation;
import care.alliance.booking.waitlist.FreedTimes.Freed;
import care.alliance.booking.waitlist.domain.WaitlistEntry;
import care.alliance.booking.waitlist.domain.WaitlistEntry.State;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Offers a time that has become free to those who wait for one like it: the urgent first, then whoever has waited longest.
 * The offer is an ordinary hold with a deadline; when it ends unused, the time is free again and goes to the next.
 */
@Component
class Offering {

    private static final Logger log = LoggerFactory.getLogger(Offering.class);
    private static final int MOST_AT_ONCE = 100;

    private final FreedTimes freed;
    private final WaitlistStore entries;
    private final Availability availability;
    private final Bookings bookings;
    private final TransactionalOperator transactions;
    private final Clock clock;

    Offering(
            FreedTimes freed,
            WaitlistStore entries,
            Availability availability,
            Bookings bookings,
            TransactionalOperator transactions,
            Clock clock) {
        this.freed = freed;
        this.entries = entries;
        this.availability = availability;
        this.bookings = bookings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A slot of an offer that suits somebody. */
    private record Fit(OfferTimes times, Slot slot) {}

    /** Deals with what has become free; how many offers were made. */
    Mono<Long> round() {
        Mono<Boolean> next = Mono.defer(() -> freed.next(clock.instant()))
                .flatMap(time -> offer(time).flatMap(made -> freed.done(time).thenReturn(made)));
        return next.expand(_ -> next).take(MOST_AT_ONCE).filter(made -> made).count();
    }

    private Mono<Boolean> offer(Freed time) {
        Instant now = clock.instant();
        if (!time.start().isAfter(now)) {
            return Mono.just(false);
        }
        return availability
                .times(time.therapistId(), null, new Window(time.start(), time.end()))
                .filter(times -> times.context().clinic().id().equals(time.clinicId()))
                .collectList()
                .flatMap(offers -> entries.candidates(time.clinicId(), time.therapistId(), time.start())
                        .concatMap(entry -> offer(entry, offers, time, now))
                        .filter(made -> made)
                        .next()
                        .defaultIfEmpty(false));
    }

    private Mono<Boolean> offer(WaitlistEntry entry, List<OfferTimes> offers, Freed time, Instant now) {
        return Flux.fromIterable(offers)
                .filter(times -> suits(times.context().offer(), entry))
                .concatMapIterable(times -> times.free(new Window(time.start(), time.end()), now).stream()
                        .filter(slot ->
                                entry.wish().fits(slot, times.context().clinic().zone()))
                        .map(slot -> new Fit(times, slot))
                        .toList())
                .concatMap(fit -> hold(entry, fit, now))
                .filter(held -> held)
                .next()
                .defaultIfEmpty(false);
    }

    private static boolean suits(Offer offer, WaitlistEntry entry) {
        return entry.offerId() == null
                ? offer.participation() == Participation.INDIVIDUAL
                : entry.offerId().equals(offer.id());
    }

    /** False when somebody was faster, the patient is elsewhere at that time or of another age. */
    private Mono<Boolean> hold(WaitlistEntry entry, Fit fit, Instant now) {
        Offer offer = fit.times().context().offer();
        Instant deadline = now.plus(fit.times().context().policy().waitlistOffer());
        Instant until =
                deadline.isBefore(fit.slot().start()) ? deadline : fit.slot().start();
        Wish wish = new Wish(
                offer.therapistId(), offer.id(), fit.slot().start(), fit.slot().format());
        NewBooking booking =
                new NewBooking(wish, new Holder.Waiting(entry.patient(), until), false, new Origin(null, entry.id()));
        return transactions
                .execute(transaction -> entries.lock(entry.id())
                        .filter(locked -> locked.state() == State.WAITING)
                        .flatMap(_ -> bookings.book(booking))
                        .flatMap(outcome -> outcome instanceof Done done
                                ? entries.step(
                                        entry.id(),
                                        State.OFFERED,
                                        done.appointment().id().value(),
                                        now,
                                        State.WAITING)
                                : Mono.fromSupplier(() -> {
                                    transaction.setRollbackOnly();
                                    return false;
                                })))
                .singleOrEmpty()
                .defaultIfEmpty(false)
                .onErrorResume(fault -> {
                    log.warn("A freed time could not be offered to entry {}", entry.id(), fault);
                    return Mono.just(false);
                });
    }
}
