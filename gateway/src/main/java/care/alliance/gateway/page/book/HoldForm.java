package care.alliance.gateway.page.book;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A chosen time as the slot picker sends it. */
record HoldForm(
        @Nullable String therapistId,
        @Nullable String offerId,
        @Nullable String start,
        @Nullable String format) {

    /** The therapist whose page to go back to; empty where the form was tampered with. */
    Optional<UUID> therapist() {
        try {
            return Optional.ofNullable(therapistId).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Empty where no time was chosen, or something in it cannot be read. */
    Optional<Wish> wish() {
        if (therapistId == null || offerId == null || start == null || format == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Wish(UUID.fromString(therapistId), UUID.fromString(offerId), Instant.parse(start), format));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
