/** Takes bookings and carries appointments from a hold to their end, in PostgreSQL and over HTTP. */
@NullMarked
package care.alliance.booking.appointment;

import org.jspecify.annotations.NullMarked;
