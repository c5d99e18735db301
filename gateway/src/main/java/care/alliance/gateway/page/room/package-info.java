/** Rooms of a clinic's places, as far as booking counts them. */
@NullMarked
package care.alliance.gateway.page.room;

import org.jspecify.annotations.NullMarked;
