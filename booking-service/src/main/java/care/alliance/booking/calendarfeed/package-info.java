/** Feeds of sessions for calendars elsewhere: of a therapist, of a clinic, of a patient. Nobody is named in them. */
@NullMarked
package care.alliance.booking.calendarfeed;

import org.jspecify.annotations.NullMarked;
