/** The whole service against real parts, and what its tests share. */
@NullMarked
package care.alliance.booking;

import org.jspecify.annotations.NullMarked;
