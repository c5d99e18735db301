package care.alliance.booking.busycalendar.domain;

import java.util.Locale;

/** Why a calendar could not be read. */
public enum Fault {
    /** The address leads into a network that is nobody else's business. */
    ADDRESS_REFUSED,
    /** Nobody answered, or not in time, or not with a certificate that counts. */
    UNREACHABLE,
    /** The host has no calendar there, or has it no longer. */
    CALENDAR_NOT_FOUND,
    /** The host wants a login. */
    CALENDAR_NOT_ALLOWED,
    TOO_MANY_REDIRECTS,
    /** The host answered with an error of its own. */
    HOST_FAULT,
    NOT_A_CALENDAR,
    /** It is too large, or its rules would keep us busy for too long. */
    CALENDAR_TOO_LARGE,
    TOO_MANY_BUSY_TIMES;

    /** Stable for ever; programs decide by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
