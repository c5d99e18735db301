package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.availability.domain.Format;
import care.alliance.kit.version.ExpectedVersion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to have an appointment at another time.
 *
 * @param start when it shall start
 * @param format null for the same as before
 * @param therapistId null for the same as before
 * @param offerId null for the same as before
 * @param expected versions the caller would move
 * @param reason shown to patient and staff
 */
public record Move(
        AppointmentId id,
        Instant start,
        @Nullable Format format,
        @Nullable UUID therapistId,
        @Nullable UUID offerId,
        Asker asker,
        ExpectedVersion expected,
        @Nullable String reason) {

    @Override
    public String toString() {
        return "Move[" + id + "]";
    }
}
