/** Weekly hours and free slots over HTTP. */
@NullMarked
package care.alliance.booking.availability;

import org.jspecify.annotations.NullMarked;
