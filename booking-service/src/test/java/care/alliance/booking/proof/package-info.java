/** Whole instances of the service against each other, and what they leave behind. */
@NullMarked
package care.alliance.booking.proof;

import org.jspecify.annotations.NullMarked;
