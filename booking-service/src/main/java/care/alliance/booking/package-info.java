/** booking-service: when therapists can be booked, and who has booked them. */
@NullMarked
package care.alliance.booking;

import org.jspecify.annotations.NullMarked;
