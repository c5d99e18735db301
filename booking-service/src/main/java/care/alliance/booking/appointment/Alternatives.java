package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.AnyWish;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.patient.domain.PatientId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What else could be booked by somebody whose wish cannot be had: the nearest free slots of the same kind. */
@Component
class Alternatives {

    static final int MOST = 5;
    private static final int ENOUGH_TO_CHOOSE_FROM = 50;
    private static final Duration SOON = Duration.ofDays(14);

    private final Availability availability;
    private final Claims claims;
    private final Clock clock;

    Alternatives(Availability availability, Claims claims, Clock clock) {
        this.availability = availability;
        this.claims = claims;
        this.clock = clock;
    }

    Mono<List<Slot>> to(Wish wish) {
        return free(wish, MOST);
    }

    /** The next times from the wish on at which anybody at the clinic is free. */
    Mono<List<Slot>> to(AnyWish wish) {
        Instant now = clock.instant();
        Window ahead = new Window(wish.start(), wish.start().plus(SOON));
        return availability
                .atClinic(wish.offer(), ahead, now)
                .flatMapIterable(times -> times.next(wish.format(), wish.start(), MOST, now))
                .distinct()
                .sort(Slot.BY_START)
                .take(MOST)
                .collectList();
    }

    /** Slots at which the patient is free as well. */
    Mono<List<Slot>> to(Wish wish, PatientId patient) {
        return claims.of(patient.value(), clock.instant(), clock.instant())
                .collectList()
                .flatMap(taken -> free(wish, ENOUGH_TO_CHOOSE_FROM)
                        .map(slots -> slots.stream()
                                .filter(slot -> taken.stream().noneMatch(window -> overlap(slot, window)))
                                .limit(MOST)
                                .toList()));
    }

    private Mono<List<Slot>> free(Wish wish, int limit) {
        return availability.nextFree(wish.therapistId(), wish.offerId(), wish.format(), wish.start(), limit);
    }

    private static boolean overlap(Slot slot, Window window) {
        return slot.start().isBefore(window.to()) && window.from().isBefore(slot.end());
    }
}
