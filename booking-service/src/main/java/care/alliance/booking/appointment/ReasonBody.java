package care.alliance.booking.appointment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is done to an appointment, if somebody says. */
record ReasonBody(
        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*")
        String reason) {

    @Override
    public String toString() {
        return "ReasonBody";
    }
}
