package care.alliance.booking.calendarfeed.domain;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The UID of an appointment in calendars (RFC 5545, 3.8.4.7). Feeds and the invitations that notification-service sends
 * have the same, so that a calendar that gets both has one entry.
 */
public final class AppointmentUid {

    private static final String AT = "@alliance";
    private static final Pattern OURS = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}" + AT);

    private AppointmentUid() {}

    public static String of(UUID appointmentId) {
        return appointmentId + AT;
    }

    /** Whether an entry of some calendar is one that we made. */
    public static boolean isOurs(String uid) {
        return OURS.matcher(uid).matches();
    }
}
