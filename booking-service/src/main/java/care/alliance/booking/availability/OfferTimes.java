package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.availability.domain.Slots;
import care.alliance.booking.availability.domain.Window;
import java.time.Instant;
import java.util.List;

/**
 * An offer together with its therapist's claims.
 *
 * @param busy claims that touch the window which was asked for, or lie within two days of it
 */
public record OfferTimes(BookableContext context, List<Busy> busy) {
    public OfferTimes {
        busy = List.copyOf(busy);
    }

    /** Free slots that start in a window no wider than the one asked for, soonest first. */
    public List<Slot> free(Window window, Instant now) {
        return Slots.free(context.rules(), busy, window, now);
    }
}
