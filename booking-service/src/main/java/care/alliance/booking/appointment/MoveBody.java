package care.alliance.booking.appointment;

import care.alliance.booking.availability.domain.Format;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an appointment shall go; what is not said stays. */
record MoveBody(
        @NotNull Instant start,
        @Nullable Format format,
        @Nullable UUID therapistId,
        @Nullable UUID offerId,

        @Nullable @Size(max = ReasonBody.LONGEST) @Pattern(regexp = ReasonBody.FEW_LINES)
        String reason) {

    @Override
    public String toString() {
        return "MoveBody";
    }
}
