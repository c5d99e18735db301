package care.alliance.booking.room;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room as a manager writes it down.
 *
 * @param open null for true
 */
record RoomBody(
        @NotNull UUID locationId,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[^\\p{Cntrl}]*")
        String name,

        @Nullable Boolean stepFree,
        @Nullable Boolean open) {

    Room room(UUID id) {
        return new Room(id, locationId, name.strip(), Boolean.TRUE.equals(stepFree), !Boolean.FALSE.equals(open));
    }
}
