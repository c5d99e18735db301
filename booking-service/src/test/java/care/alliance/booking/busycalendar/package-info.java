@NullMarked
package care.alliance.booking.busycalendar;

import org.jspecify.annotations.NullMarked;
