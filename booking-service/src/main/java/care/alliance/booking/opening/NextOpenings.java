package care.alliance.booking.opening;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import care.alliance.booking.availability.BookableContext;
import care.alliance.booking.availability.OfferTimes;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.events.OpeningsPublished.Opening;
import care.alliance.events.SessionFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A therapist's next openings: the first few of each offer in each format, and for people who can only come in the
 * morning, in the afternoon, in the evening or at the weekend, the first few of each of these.
 *
 * @param openings soonest first
 * @param lookAgainAt when time alone may have changed the list, because an opening came too close to be booked or the
 *     horizon moved on
 */
record NextOpenings(List<Opening> openings, Instant lookAgainAt) {
    static final int EACH = 8;
    static final int EACH_TIME_OF_DAY = 3;

    /** How far ahead openings of every time of day are looked for. */
    private static final Duration SOON = Duration.ofDays(14);

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
                List<Slot> next = next(times, format, now);
                next.forEach(slot -> openings.add(opening(context, slot)));
                if (!next.isEmpty()) {
                    lookAgainAt = earliest(lookAgainAt, tooLateFor(next.getFirst(), context));
                }
            }
        }
        openings.sort(BY_START);
        return new NextOpenings(List.copyOf(openings), lookAgainAt);
    }

    private static List<Slot> next(OfferTimes times, Format format, Instant now) {
        List<Slot> soon = times.within(format, SOON, now);
        if (soon.size() < EACH) {
            return times.next(format, now, EACH, now);
        }
        ZoneId zone = times.context().clinic().zone();
        Map<TimeOfDay, Integer> found = new EnumMap<>(TimeOfDay.class);
        List<Slot> next = new ArrayList<>();
        for (Slot slot : soon) {
            if (isOneOfTheFirst(slot, zone, found) || next.size() < EACH) {
                next.add(slot);
            }
        }
        return next;
    }

    private static boolean isOneOfTheFirst(Slot slot, ZoneId zone, Map<TimeOfDay, Integer> found) {
        return TimeOfDay.of(slot.start().atZone(zone)).stream()
                .map(time -> found.merge(time, 1, Integer::sum))
                .reduce(false, (wanted, count) -> wanted || count <= EACH_TIME_OF_DAY, Boolean::logicalOr);
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

    /** The parts of a week that people ask for; a Saturday morning is two of them. */
    private enum TimeOfDay {
        MORNING,
        AFTERNOON,
        EVENING,
        WEEKEND;

        private static final int NOON = 12;
        private static final int FIVE = 17;

        static Set<TimeOfDay> of(ZonedDateTime start) {
            int hour = start.getHour();
            TimeOfDay time = hour < NOON ? MORNING : hour < FIVE ? AFTERNOON : EVENING;
            boolean weekend = start.getDayOfWeek() == SATURDAY || start.getDayOfWeek() == SUNDAY;
            return weekend ? EnumSet.of(time, WEEKEND) : EnumSet.of(time);
        }
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
