/** Fills the demo clinics with hours and bookings, so that no page is empty. Off unless asked for. */
@NullMarked
package care.alliance.booking.demo;

import org.jspecify.annotations.NullMarked;
