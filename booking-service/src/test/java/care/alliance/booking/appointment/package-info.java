/** Bookings as callers make them, against real PostgreSQL. */
@NullMarked
package care.alliance.booking.appointment;

import org.jspecify.annotations.NullMarked;
