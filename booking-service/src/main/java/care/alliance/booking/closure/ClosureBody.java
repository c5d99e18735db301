package care.alliance.booking.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time at which the whole clinic is closed.
 *
 * @param id set by the service
 * @param name what patients read, such as "Staff training"
 * @param from first day, or an instant
 * @param to last day, included; or the first instant of work again
 */
record ClosureBody(
        @Nullable UUID id,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*")
        String name,

        @NotNull String from,
        @NotNull String to) {}
