/** What an appointment is, how it may change, and what booking one can end in. Pure. */
@NullMarked
package care.alliance.booking.appointment.domain;

import org.jspecify.annotations.NullMarked;
