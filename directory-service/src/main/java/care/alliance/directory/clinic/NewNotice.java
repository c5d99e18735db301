package care.alliance.directory.clinic;

import care.alliance.directory.clinic.domain.Notice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice to be given.
 *
 * @param from null for at once
 * @param until when it ends by itself, at most a year ahead
 */
record NewNotice(
        @NotBlank
        @Size(max = Notice.LONGEST)
        @Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*", message = "Text without control characters.")
        String text,

        @Nullable Instant from,
        @NotNull Instant until) {}
