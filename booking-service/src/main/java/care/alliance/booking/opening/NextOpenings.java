package care.alliance.booking.opening;

import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.booking.replica.domain.Offer;
import care.alliance.events.OpeningsPublished.Opening;
import care.alliance.events.SessionFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A therapist's next openings: the first few of each offer in each format.
 *
 * @param openings soonest first
 * @param lookAgainAt when time alone may have changed the list, because an opening came too close to be booked or the
 *     horizon moved on
 */
record NextOpenings(List<Opening> openings, Instant lookAgainAt) {
    static final int EACH = 8;

    /** How soon a list is looked at again that nothing else changes. */
    static final Duration AT_LATEST = Duration.ofHours(6);

    private static final Comparator<Opening> BY_START =
            Comparator.comparing(Opening::start).thenComparing(Opening::offerId).thenComparing(Opening::format);

    static NextOpenings of(List<OfferTimes> offers, Window window, Instant now) {
        List<Opening> openings = new ArrayList<>();
        Instant lookAgainAt = now.plus(AT_LATEST);
        for (OfferTimes times : offers) {
            List<Slot> free = times.free(window, now);
            for (Format format : Format.values()) {
                List<Slot> next = free.stream()
                        .filter(slot -> slot.format() == format)
                        .limit(EACH)
                        .toList();
                next.forEach(slot -> openings.add(
                        opening(times.context().offer(), times.context().clinic(), slot)));
                if (!next.isEmpty()) {
                    lookAgainAt = earliest(
                            lookAgainAt,
                            next.getFirst()
                                    .start()
                                    .minus(times.context().rules().notice())
                                    .plusMillis(1));
                }
            }
        }
        openings.sort(BY_START);
        return new NextOpenings(List.copyOf(openings), lookAgainAt);
    }

    private static Opening opening(Offer offer, Clinic clinic, Slot slot) {
        return new Opening(
                offer.id(),
                slot.start(),
                slot.end(),
                SessionFormat.valueOf(slot.format().name()),
                clinic.zone(),
                slot.locationId());
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
