package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.Party;
import care.alliance.kit.version.ExpectedVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change an appointment.
 *
 * @param action {@link Action#REQUEST} also where the clinic need not confirm
 * @param expected versions the caller would change
 * @param reason shown to patient and staff; at most 500 characters
 * @param wish whose wish it is that staff carry out: {@link Party#CLINIC}'s own, or of a {@link Party#PATIENT} who asked them to cancel
 * @param participants who comes along, said when a held time is taken; null where nothing is said
 */
public record Change(
        AppointmentId id,
        Action action,
        Asker asker,
        ExpectedVersion expected,
        @Nullable String reason,
        Party wish,
        @Nullable List<String> participants) {

    /** A change that says nothing of who comes along, at the wish of whoever makes it. */
    public Change(AppointmentId id, Action action, Asker asker, ExpectedVersion expected, @Nullable String reason) {
        this(id, action, asker, expected, reason, Party.CLINIC, null);
    }

    @Override
    public String toString() {
        return "Change[" + id + " " + action + "]";
    }
}
