/** When a therapist can be booked: weekly hours, step, buffers, notice and horizon turned into slots. Pure. */
@NullMarked
package care.alliance.booking.availability.domain;

import org.jspecify.annotations.NullMarked;
