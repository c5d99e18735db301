package care.alliance.booking.board;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on a board has changed.
 *
 * @param appointmentId null when anything may have changed, because word of it could have been missed
 * @param state what the appointment is now; null together with the id
 */
record BoardChange(@Nullable UUID appointmentId, @Nullable String state) {

    static final BoardChange ANYTHING = new BoardChange(null, null);

    /** A change with the clinic whose board it is on; null for all boards. */
    record At(@Nullable UUID clinicId, BoardChange change) {

        static final At EVERYWHERE = new At(null, ANYTHING);

        boolean concerns(UUID clinic) {
            return clinicId == null || clinicId.equals(clinic);
        }

        /** Reads {@code <clinic id> <appointment id> <state>}; empty for what is not that. */
        static Optional<At> parse(String message) {
            String[] parts = message.split(" ", -1);
            if (parts.length != 3) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new At(UUID.fromString(parts[0]), new BoardChange(UUID.fromString(parts[1]), parts[2])));
            } catch (IllegalArgumentException notOurs) {
                return Optional.empty();
            }
        }
    }
}
