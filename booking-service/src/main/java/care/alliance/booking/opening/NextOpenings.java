package care.alliance.booking.opening;

import care.alliance.booking.availability.BookableContext;
import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
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

    static NextOpenings of(List<OfferTimes> offers, Instant now) {
        List<Opening> openings = new ArrayList<>();
        Instant lookAgainAt = now.plus(AT_LATEST);
        for (OfferTimes times : offers) {
            BookableContext context = times.context();
            for (Format format : context.offer().formats()) {
                List<Slot> next = times.next(format, now, EACH, now);
                next.forEach(slot -> openings.add(opening(context, slot)));
                if (!next.isEmpty()) {
                    lookAgainAt = earliest(lookAgainAt, tooLateFor(next.getFirst(), context));
                }
            }
        }
        openings.sort(BY_START);
        return new NextOpenings(List.copyOf(openings), lookAgainAt);
    }

    private static Instant tooLateFor(Slot slot, BookableContext context) {
        return slot.start().minus(context.rules().notice()).plusMillis(1);
    }

    private static Opening opening(BookableContext context, Slot slot) {
        return new Opening(
                context.offer().id(),
                slot.start(),
                slot.end(),
                SessionFormat.valueOf(slot.format().name()),
                context.clinic().zone(),
                slot.locationId());
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
