/** When openings are published and when not. */
@NullMarked
package care.alliance.booking.opening;

import org.jspecify.annotations.NullMarked;
