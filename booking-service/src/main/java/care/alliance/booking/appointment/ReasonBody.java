package care.alliance.booking.appointment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is done to an appointment, if somebody says, in a few lines. */
record ReasonBody(
        @Nullable @Size(max = 500) @Pattern(regexp = "[^\\p{Cntrl}\\n]*(\\n[^\\p{Cntrl}\\n]*)*")
        String reason) {

    @Override
    public String toString() {
        return "ReasonBody";
    }
}
