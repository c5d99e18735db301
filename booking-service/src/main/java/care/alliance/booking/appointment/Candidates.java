package care.alliance.booking.appointment;

import static java.util.Comparator.comparing;

import care.alliance.booking.appointment.domain.AnyWish;
import care.alliance.booking.appointment.domain.Wanted;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.availability.domain.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds the offers with which a wish could be met, the one to try first in front. Where any therapist will do, those who are free
 * come before all others and among them whoever has least to do in that week, so that work is shared fairly.
 */
@Component
class Candidates {

    private static final Duration TIME_OUT = Duration.ofSeconds(5);
    private static final int MOST = 20;

    private final Availability availability;
    private final DatabaseClient db;

    Candidates(Availability availability, DatabaseClient db) {
        this.availability = availability;
        this.db = db;
    }

    /** Empty if nobody offers it. */
    Mono<List<OfferTimes>> of(Wanted wanted, Instant now) {
        return switch (wanted) {
            case Wish wish ->
                availability
                        .times(wish.therapistId(), wish.offerId(), dayOf(wish), now)
                        .next()
                        .map(List::of);
            case AnyWish any ->
                availability
                        .atClinic(any.offer(), dayOf(any), now)
                        .collectList()
                        .filter(offers -> !offers.isEmpty())
                        .flatMap(offers ->
                                loads(offers, any.start(), now).map(loads -> inOrder(offers, any, loads, now)));
        };
    }

    /** So that of those who want different times of one day, nobody has to read for themselves. */
    private static Window dayOf(Wanted wanted) {
        Instant day = wanted.start().truncatedTo(ChronoUnit.DAYS);
        return new Window(day, day.plus(1, ChronoUnit.DAYS));
    }

    private static List<OfferTimes> inOrder(List<OfferTimes> offers, AnyWish any, Map<UUID, Long> loads, Instant now) {
        Comparator<OfferTimes> freeFirst = comparing(offer -> !isFree(offer, any, now));
        return offers.stream()
                .sorted(freeFirst
                        .thenComparingLong(offer -> loads.getOrDefault(therapist(offer), 0L))
                        // Between equals it is not always the same one's turn.
                        .thenComparingInt(offer -> Objects.hash(therapist(offer), any.start())))
                .limit(MOST)
                .toList();
    }

    private static boolean isFree(OfferTimes offer, AnyWish any, Instant now) {
        return offer.free(new Window(any.start(), any.start().plusNanos(1)), now).stream()
                .anyMatch(slot -> slot.format() == any.format());
    }

    /** Sessions of each therapist in the clinic's week, Monday to Sunday, in which the wish lies. */
    private Mono<Map<UUID, Long>> loads(Collection<OfferTimes> offers, Instant start, Instant now) {
        ZoneId zone = offers.iterator().next().context().clinic().zone();
        LocalDate monday = LocalDate.ofInstant(start, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return db.sql("""
                        SELECT therapist_id, count(DISTINCT coalesce(group_session_id, id)) AS sessions FROM appointment
                         WHERE therapist_id = ANY(:therapists) AND starts_at >= :from AND starts_at < :to
                           AND state IN ('HELD', 'REQUESTED', 'CONFIRMED', 'ARRIVED', 'COMPLETED', 'NO_SHOW')
                           AND (coalesce(hold_expires_at, request_expires_at) IS NULL
                                OR coalesce(hold_expires_at, request_expires_at) > :now)
                         GROUP BY therapist_id
                        """)
                .bind("therapists", offers.stream().map(Candidates::therapist).toArray(UUID[]::new))
                .bind("from", monday.atStartOfDay(zone).toInstant())
                .bind("to", monday.plusWeeks(1).atStartOfDay(zone).toInstant())
                .bind("now", now)
                .map(row -> Map.entry(
                        Objects.requireNonNull(row.get("therapist_id", UUID.class)),
                        Objects.requireNonNull(row.get("sessions", Long.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .timeout(TIME_OUT);
    }

    private static UUID therapist(OfferTimes offer) {
        return offer.context().offer().therapistId();
    }
}
