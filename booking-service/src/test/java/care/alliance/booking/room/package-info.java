/** Rooms. */
@NullMarked
package care.alliance.booking.room;

import org.jspecify.annotations.NullMarked;
