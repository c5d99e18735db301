/** The waitlist. */
@NullMarked
package care.alliance.booking.waitlist;

import org.jspecify.annotations.NullMarked;
