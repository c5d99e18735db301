package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Party;
import care.alliance.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change, for its history.
 *
 * @param subject the login; null for a web session and for the clock
 * @param name of somebody at the clinic; null for all others, for patients' names are kept in one place
 */
public record By(
        Party party, @Nullable String subject, @Nullable String name) {

    /** Time itself. */
    public static final By CLOCK = new By(Party.CLOCK, null, null);

    static final By WEB_SESSION = new By(Party.WEB_SESSION, null, null);

    /** Somebody signed in. */
    public static By actor(Party party, Actor actor) {
        return new By(party, actor.subject(), party == Party.CLINIC ? actor.name() : null);
    }

    @Override
    public String toString() {
        return "By[" + party + "]";
    }
}
