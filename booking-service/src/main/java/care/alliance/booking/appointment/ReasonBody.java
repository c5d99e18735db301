package care.alliance.booking.appointment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is done to an appointment, if somebody says, in a few lines. */
record ReasonBody(
        @Nullable @Size(max = LONGEST) @Pattern(regexp = FEW_LINES)
        String reason) {

    static final int LONGEST = 500;
    static final String FEW_LINES = "[^\\p{Cntrl}\\n]*(\\n[^\\p{Cntrl}\\n]*)*";

    @Override
    public String toString() {
        return "ReasonBody";
    }
}
