/** Days on which a clinic sees nobody: its own closures and its nation's public holidays. */
@NullMarked
package care.alliance.booking.closure;

import org.jspecify.annotations.NullMarked;
