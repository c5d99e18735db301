/** Reads calendars that therapists keep elsewhere, so that nobody is booked while they are busy there. */
@NullMarked
package care.alliance.booking.busycalendar;

import org.jspecify.annotations.NullMarked;
