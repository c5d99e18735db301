/** Where the rest of booking-service says that a therapist's openings may have changed. */
@NullMarked
package care.alliance.booking.opening;

import org.jspecify.annotations.NullMarked;
