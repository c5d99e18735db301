/** Rooms in which sessions in person take place. */
@NullMarked
package care.alliance.booking.room;

import org.jspecify.annotations.NullMarked;
