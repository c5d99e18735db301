/** Who may be booked for. */
@NullMarked
package care.alliance.booking.patient.domain;

import org.jspecify.annotations.NullMarked;
