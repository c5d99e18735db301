/** A replica of booking-service's next openings, so that a search needs no call to it. */
@NullMarked
package care.alliance.directory.opening;

import org.jspecify.annotations.NullMarked;
