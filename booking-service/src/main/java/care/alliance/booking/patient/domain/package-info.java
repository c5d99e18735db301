/** Who a session is for. */
@NullMarked
package care.alliance.booking.patient.domain;

import org.jspecify.annotations.NullMarked;
