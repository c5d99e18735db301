/** People who wait for a time to become free, and how it is offered to them. */
@NullMarked
package care.alliance.booking.waitlist;

import org.jspecify.annotations.NullMarked;
