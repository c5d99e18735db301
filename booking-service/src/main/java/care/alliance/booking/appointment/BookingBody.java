package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.domain.Format;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param patientId whom staff book for
 * @param confirm not only hold the slot, but request it as well
 */
record BookingBody(
        @NotNull UUID therapistId,
        @NotNull UUID offerId,
        @NotNull Instant start,
        @NotNull Format format,
        @Nullable UUID patientId,
        @Nullable Boolean confirm) {

    Wish wish() {
        return new Wish(therapistId, offerId, start, format);
    }

    boolean atOnce() {
        return Boolean.TRUE.equals(confirm);
    }
}
