/** Making things once, however often the call is repeated. */
@NullMarked
package care.alliance.booking.creation;

import org.jspecify.annotations.NullMarked;
