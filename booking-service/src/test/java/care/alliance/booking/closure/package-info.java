/** Closures and public holidays. */
@NullMarked
package care.alliance.booking.closure;

import org.jspecify.annotations.NullMarked;
