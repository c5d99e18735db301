package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.Slots;
import care.alliance.booking.availability.domain.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * An offer together with its therapist's claims.
 *
 * @param busy claims that touch the window which was asked for, or lie within two days of it
 */
public record OfferTimes(BookableContext context, List<Busy> busy) {
    /** Mostly holds enough slots, and is far quicker to work out than the whole horizon. */
    private static final Duration SOON = Duration.ofDays(14);

    public OfferTimes {
        busy = List.copyOf(busy);
    }

    /** Free slots that start in a window no wider than the one asked for, soonest first. */
    public List<Slot> free(Window window, Instant now) {
        return Slots.free(context.rules(), busy, window, now);
    }

    /** The next free slots in a format from a time on, at most {@code limit}. */
    public List<Slot> next(Format format, Instant from, int limit, Instant now) {
        List<Slot> soon = free(format, from, from.plus(SOON), now).limit(limit).toList();
        return soon.size() == limit
                ? soon
                : free(format, from, afterHorizon(now), now).limit(limit).toList();
    }

    /** Every free slot in a format that starts within a time from now, soonest first. */
    public List<Slot> within(Format format, Duration time, Instant now) {
        return free(format, now, now.plus(time), now).toList();
    }

    /**
     * Free slots in a format for somebody whose wish is gone: the next ones from the wish on and, where those run out,
     * the last ones before it. Soonest first, at most {@code limit}.
     */
    List<Slot> around(Instant wish, Format format, int limit, Instant now) {
        List<Slot> after = next(format, wish, limit, now);
        List<Slot> before =
                after.size() == limit ? List.of() : free(format, now, wish, now).toList();
        int left = Math.min(before.size(), limit - after.size());
        return Stream.concat(before.stream().skip(before.size() - (long) left), after.stream())
                .toList();
    }

    private Stream<Slot> free(Format format, Instant from, Instant to, Instant now) {
        return from.isBefore(to)
                ? Slots.free(context.rules().only(format), busy, new Window(from, to), now).stream()
                : Stream.empty();
    }

    private Instant afterHorizon(Instant now) {
        return now.plus(context.rules().horizon()).plusNanos(1);
    }
}
