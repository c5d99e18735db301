package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Party;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a session is cancelled, and at whose wish.
 *
 * @param by of weight only where the clinic's staff cancel, whose own wish it is if they do not say; a patient cancels for
 *     themselves
 */
record CancelBody(
        @Nullable @Size(max = ReasonBody.LONGEST) @Pattern(regexp = ReasonBody.FEW_LINES)
        String reason,

        @Nullable Whose by) {

    enum Whose {
        PATIENT,
        CLINIC
    }

    /** At whose wish the staff cancel. */
    Party wish() {
        return by == Whose.PATIENT ? Party.PATIENT : Party.CLINIC;
    }

    @Override
    public String toString() {
        return "CancelBody";
    }
}
