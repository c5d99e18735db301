package care.alliance.directory.review;

import care.alliance.directory.review.domain.Review;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review to publish.
 *
 * @param registration body and number of a registered clinician; left out by everybody else
 */
record ReviewBody(
        @NotNull LocalDate reviewedOn,

        @NotBlank @Size(max = 120) @Pattern(regexp = ONE_LINE, message = "One line of text.")
        String reviewer,

        @Nullable
        @Size(max = 60)
        @Pattern(
                regexp = "\\s*|(?=.*\\p{L})(?=.*\\d)[\\p{L}\\d ./-]+",
                message = "Body and number, such as HCPC PYL01234.")
        String registration,

        @Nullable
        @Size(max = 1000)
        @Pattern(regexp = "[\\P{Cntrl}\\r\\n\\t]*", message = "Text without control characters.")
        String note) {

    private static final String ONE_LINE = "\\P{Cntrl}*";

    Review review() {
        return new Review(reviewedOn, reviewer.strip(), orNull(registration), orNull(note));
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
