@NullMarked
package care.alliance.booking.busycalendar.domain;

import org.jspecify.annotations.NullMarked;
