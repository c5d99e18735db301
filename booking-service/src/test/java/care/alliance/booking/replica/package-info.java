/** What booking makes of directory-service's events. */
@NullMarked
package care.alliance.booking.replica;

import org.jspecify.annotations.NullMarked;
