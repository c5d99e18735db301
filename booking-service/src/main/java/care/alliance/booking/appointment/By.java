package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change, for its history.
 *
 * @param subject the login; null for a web session and for the clock
 */
record By(Party party, @Nullable String subject) {

    static final By CLOCK = new By(Party.CLOCK, null);
    static final By WEB_SESSION = new By(Party.WEB_SESSION, null);

    @Override
    public String toString() {
        return "By[" + party + "]";
    }
}
