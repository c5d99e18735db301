package care.alliance.booking.patient;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the phone whom reception books for.
 *
 * @param clinicId needed only from staff of several clinics
 */
record NewCaller(
        @NotBlank @Size(max = 120) @Pattern(regexp = PersonalDetails.ONE_LINE)
        String name,

        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Pattern(regexp = PersonalDetails.PHONE) String phone,
        @Nullable UUID clinicId) {

    @Override
    public String toString() {
        return "NewCaller";
    }
}
