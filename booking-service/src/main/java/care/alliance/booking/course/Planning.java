package care.alliance.booking.course;

import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.course.domain.CoursePlan;
import care.alliance.booking.course.domain.CoursePlanner;
import care.alliance.booking.course.domain.Rhythm;
import care.alliance.booking.course.domain.Supply;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.policy.domain.ClinicPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Plans courses against what is free. */
@Component
class Planning {

    private final Availability availability;
    private final CourseStore store;
    private final Clock clock;

    Planning(Availability availability, CourseStore store, Clock clock) {
        this.availability = availability;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A course that is wanted.
     *
     * @param patient null while nobody has said for whom
     * @param from number of the first session
     * @param except a course whose own sessions are not in the way
     */
    record Wanted(
            UUID therapistId,
            UUID offerId,
            Format format,
            Instant start,
            int everyWeeks,
            int from,
            int sessions,
            @Nullable PatientId patient,
            @Nullable UUID except,
            Map<Integer, Instant> instead) {}

    /** What an offer's bookings are checked against for as long as a course may last; empty if it cannot be booked. */
    Mono<OfferTimes> offer(UUID therapistId, UUID offerId) {
        return availability.times(therapistId, offerId, ahead()).next();
    }

    Mono<CoursePlan> plan(Wanted wanted, OfferTimes offer) {
        Window ahead = ahead();
        Instant now = ahead.from();
        UUID clinic = offer.context().clinic().id();
        return Mono.zip(
                        store.busy(wanted.therapistId(), ahead.from(), ahead.to(), wanted.except(), now)
                                .collectList(),
                        Mono.justOrEmpty(wanted.patient())
                                .flatMapMany(patient ->
                                        store.busy(patient.value(), ahead.from(), ahead.to(), wanted.except(), now))
                                .collectList(),
                        store.rooms(clinic, ahead.from(), ahead.to(), wanted.except(), now))
                .map(taken -> CoursePlanner.plan(
                        rhythm(wanted, offer),
                        new Supply(
                                offer.context().rules(),
                                wanted.format(),
                                taken.getT1(),
                                taken.getT2(),
                                taken.getT3(),
                                offer.fullDays(),
                                now),
                        wanted.instead()));
    }

    private static Rhythm rhythm(Wanted wanted, OfferTimes offer) {
        var zone = offer.context().clinic().zone();
        return new Rhythm(
                LocalDateTime.ofInstant(wanted.start(), zone),
                zone,
                wanted.everyWeeks(),
                wanted.from(),
                wanted.sessions());
    }

    private Window ahead() {
        Instant now = clock.instant();
        return new Window(now, now.plus(ClinicPolicy.LONGEST_HORIZON));
    }
}
