/** When each therapist works and what is free: the API, and the port that bookings are checked against. */
@NullMarked
package care.alliance.booking.availability;

import org.jspecify.annotations.NullMarked;
