package care.alliance.booking.appointment.domain;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.replica.domain.Offer;
import care.alliance.booking.replica.domain.Price;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was booked, as it was offered then.
 *
 * @param start first instant of the session
 * @param end first instant after it, buffers not included
 * @param zone the clinic's zone
 * @param locationId where; null unless in person
 * @param roomId the room that is claimed; null unless in person at a place that counts its rooms
 * @param price the price at the time of booking
 * @param groupId the group session in which this is a seat, once that is open; null for others
 */
public record Session(
        UUID therapistId,
        UUID offerId,
        UUID clinicId,
        Instant start,
        Instant end,
        ZoneId zone,
        Format format,
        @Nullable UUID locationId,
        @Nullable UUID roomId,
        Price price,
        @Nullable UUID groupId) {

    /** A free slot of an offer. */
    public static Session of(Offer offer, Slot slot, ZoneId zone) {
        return new Session(
                offer.therapistId(),
                offer.id(),
                offer.clinicId(),
                slot.start(),
                slot.end(),
                zone,
                slot.format(),
                slot.locationId(),
                null,
                offer.price(),
                null);
    }

    /** The same in a room. */
    public Session in(@Nullable UUID room) {
        return new Session(therapistId, offerId, clinicId, start, end, zone, format, locationId, room, price, groupId);
    }

    /** A seat in a group session, in its room. */
    public Session seatIn(UUID group, @Nullable UUID room) {
        return new Session(therapistId, offerId, clinicId, start, end, zone, format, locationId, room, price, group);
    }

    /** The day it takes place, as the clinic's wall calendar shows it. */
    public LocalDate day() {
        return LocalDate.ofInstant(start, zone);
    }

    /** What somebody who wanted this session would ask for. */
    public Wish wish() {
        return new Wish(therapistId, offerId, start, format);
    }
}
