package care.alliance.booking.patient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What patients tell about themselves. */
record PersonalDetails(
        @NotBlank @Size(max = 120) @Pattern(regexp = ONE_LINE)
        String name,

        @Nullable @Pattern(regexp = PHONE) String phone,
        @Nullable @Past LocalDate dateOfBirth) {

    static final String ONE_LINE = "[^\\p{Cntrl}]*";
    static final String PHONE = "\\+?[0-9 ()/.-]{5,30}";

    @Override
    public String toString() {
        return "PersonalDetails";
    }
}
