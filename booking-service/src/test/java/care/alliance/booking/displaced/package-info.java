/** Closures and public holidays. */
@NullMarked
package care.alliance.booking.displaced;

import org.jspecify.annotations.NullMarked;
