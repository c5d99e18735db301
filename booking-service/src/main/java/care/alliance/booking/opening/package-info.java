/** Publishes each therapist's next openings whenever something changed that they follow from. */
@NullMarked
package care.alliance.booking.opening;

import org.jspecify.annotations.NullMarked;
